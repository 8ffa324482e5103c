import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { queueOf, type Queue } from '#/features/queue/queues';
import { SearchAll } from '#/features/queue/search-all';

const show = (slug: string, q: string) => render(<SearchAll queue={queueOf(slug) as Queue} q={q} />);

it('leads from the search of one queue to the same search of all', () => {
  show('cua-toi', 'văn tuấn');
  const link = screen.getByRole('link', { name: 'Tìm “văn tuấn” trong tất cả hồ sơ' });
  expect(link.getAttribute('href')).toBe('/hang/tat-ca?q=v%C4%83n+tu%E1%BA%A5n');
});

it('is not there without words, nor where all is searched already', () => {
  show('cua-toi', '');
  show('tat-ca', 'văn tuấn');
  expect(screen.queryByRole('link')).toBeNull();
});
