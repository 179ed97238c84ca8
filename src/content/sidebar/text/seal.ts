import { type ComponentChildren, Fragment, h, options, type VNode } from 'preact';
import { firstStrong } from '../../../ui/text/bidi.ts';

/**
 * The one style that shows our words. What a style generates belongs to no text node: `window.find`, selections, ranges, copying
 * and dragging pass it by, and screen readers say it all the same.
 */
export const sealedStyles = 'data::before{content:attr(value)}';

/**
 * From now on no text becomes a text node: whatever components say is put into an attribute on its way to the document. Components
 * stay as they are. In force for everything this bundle draws, so only the script in the page does it; returns the end.
 */
export function sealText(): () => void {
  const before = options.vnode;
  const hook = (vnode: VNode): void => {
    if (typeof vnode.type === 'string' || vnode.type === Fragment) seal(vnode);
    before?.(vnode);
  };
  options.vnode = hook;
  return () => {
    if (options.vnode !== hook) return;
    if (before) options.vnode = before;
    else delete options.vnode;
  };
}

type Props = Record<string, unknown> & { children?: ComponentChildren };

function seal({ type, props }: VNode): void {
  const given: Props = props;
  const { children } = given;
  if (children === undefined || children === null) return;
  if (type === 'option') {
    given['label'] = textIn(children);
    delete given.children;
    return;
  }
  // The browser looks for the direction in text nodes.
  if (type === 'bdi' || given['dir'] === 'auto') given['dir'] = firstStrong(textIn(children));
  // What is read out when it changes is another element then: that something came is always noticed, a changed style is not.
  given.children = sealed(children, given['role'] === 'status');
}

function sealed(children: ComponentChildren, isNews: boolean): ComponentChildren {
  if (Array.isArray(children)) return children.map((child) => sealed(child, isNews));
  if (typeof children !== 'string' && typeof children !== 'number') return children;
  const value = String(children);
  if (value === '') return null;
  return h('data', { value, ...(isNews && { key: value }) });
}

/** The text directly among children. */
function textIn(children: ComponentChildren): string {
  if (Array.isArray(children)) return children.map(textIn).join('');
  return typeof children === 'string' || typeof children === 'number' ? String(children) : '';
}
