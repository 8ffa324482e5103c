import { Component, type ReactNode } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly crashed: 'no' | 'broken' | 'incomplete';
}

/** What the build's loader threw: a part of the page that could not be had, often because a newer page replaced it. */
const notLoaded = new WeakSet<object>();
window.addEventListener('vite:preloadError', ({ payload }) => notLoaded.add(payload));

/** Shows a way on when a page cannot be drawn, instead of an empty screen. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crashed: 'no' };

  static getDerivedStateFromError(error: unknown): State {
    const incomplete = typeof error === 'object' && error !== null && notLoaded.has(error);
    return { crashed: incomplete ? 'incomplete' : 'broken' };
  }

  override render(): ReactNode {
    if (this.state.crashed === 'no') return this.props.children;
    const [title, text] =
      this.state.crashed === 'incomplete'
        ? [t('incomplete.title'), t('incomplete.text')]
        : [t('crash.title'), t('crash.text')];
    return (
      <main className="main">
        <Notice kind="danger" title={title} live>
          <p>{text}</p>
          <Button onClick={() => location.reload()}>{t('crash.reload')}</Button>
        </Notice>
      </main>
    );
  }
}
