import { Component, type ReactNode } from 'react';
import { t } from '#/i18n/translate';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly crashed: boolean;
}

/** Shows a way on when a page cannot be drawn, instead of an empty screen. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { crashed: false };

  static getDerivedStateFromError(): State {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <main className="main">
        <Notice kind="danger" title={t('crash.title')} live>
          <p>{t('crash.text')}</p>
          <Button onClick={() => location.reload()}>{t('crash.reload')}</Button>
        </Notice>
      </main>
    );
  }
}
