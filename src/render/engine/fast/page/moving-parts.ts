/** Elements whose picture can change while the DOM stays the same. */
const restless =
  'canvas, video, audio[src], iframe, object, embed, marquee, animate, animateTransform, animateMotion, set';

/**
 * Refuses what breaks the rule that the same DOM is the same picture.
 * @throws {Error} naming the element and what to use instead
 */
export const refuseMovingParts = (root: Element): void => {
  const element = root.querySelector(restless);
  if (element) {
    throw new Error(
      `${describe(element)} shows more than the DOM says, so frames cannot be compared. Draw it with plain elements or SVG, or render with --engine remotion.`,
    );
  }
  const moving = [...root.querySelectorAll('img')].find(({ src }) =>
    /\.gif(?:$|\?)|^data:image\/gif/.test(src),
  );
  if (moving) {
    throw new Error(
      `${describe(moving)} may move by itself. Use a still picture, or frames of your own.`,
    );
  }
  for (const animation of document.getAnimations()) {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null;
    const kind = animation instanceof CSSTransition ? 'CSS transition' : 'CSS animation';
    const name =
      animation instanceof CSSTransition
        ? animation.transitionProperty
        : animation instanceof CSSAnimation
          ? animation.animationName
          : 'Element.animate()';
    throw new Error(
      `${target ? describe(target) : 'An element'} has the ${kind} "${name}", which runs by the clock and not by the frame. Compute the style from useCurrentFrame().`,
    );
  }
};

/** An element as its tag would be written, and the text that it begins with. */
const describe = (element: Element): string => {
  const attributes = ['id', 'class', 'src', 'style']
    .map((name) => [name, element.getAttribute(name)] as const)
    .filter(([, value]) => value)
    .map(([name, value]) => ` ${name}="${shorten(value ?? '', 60)}"`)
    .join('');
  const text = shorten(element.textContent?.trim() ?? '', 40);
  return `<${element.tagName.toLowerCase()}${attributes}>${text && ` ("${text}")`}`;
};

const shorten = (text: string, characters: number): string =>
  text.length <= characters ? text : `${text.slice(0, characters)}…`;
