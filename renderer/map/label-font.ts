// How place names are set, once for measuring and once for showing them: the two must agree.
import type { Size } from './geometry';
import type { LabelText } from './place-labels';

/** Camps are set larger. Of the size of a place name. */
const SCALE = { emphasis: 1.18, plain: 1 } as const;
const WEIGHT = { emphasis: 500, plain: 400 } as const;
const LINE_HEIGHT = 1.25;

export interface LabelFont {
  /** CSS pixels, or em where `unit` was 1. */
  readonly size: number;
  readonly weight: number;
  /** A multiple of the size. */
  readonly lineHeight: number;
}

/** The font of a name, where a plain name is `unit` high. */
export function labelFont(emphasis: boolean, unit: number): LabelFont {
  const kind = emphasis ? 'emphasis' : 'plain';
  return { size: SCALE[kind] * unit, weight: WEIGHT[kind], lineHeight: LINE_HEIGHT };
}

/** Measures names in CSS pixels as the page will set them, in a CSS font-family list. */
export function measureWith(fontFamily: string, unitPx: number): (label: LabelText) => Size {
  const context = document.createElement('canvas').getContext('2d');
  return ({ text, emphasis }) => {
    const { size, weight, lineHeight } = labelFont(emphasis, unitPx);
    if (!context) throw new Error('map: this page gives no canvas to measure names with');
    context.font = `${weight} ${size}px ${fontFamily}`;
    return { width: Math.ceil(context.measureText(text).width) + 1, height: size * lineHeight };
  };
}
