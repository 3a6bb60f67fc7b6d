import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MapLegend } from '../../../renderer/map/map-legend';

describe('the legend', () => {
  it('shows a sample of each line beside its word, and the remark', () => {
    const html = renderToStaticMarkup(
      <MapLegend
        entries={[
          { mode: 'foot', confidence: 'high', text: 'a pie' },
          { mode: 'train', confidence: 'high', text: 'en tren' },
        ]}
        remark="rutas esquemáticas"
      />,
    );
    expect(html.match(/<svg[^>]*aria-hidden="true"/g)).toHaveLength(2);
    expect(html.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(html).toContain('a pie');
    expect(html).toContain('rutas esquemáticas');
  });
});
