/**
 * What just happened, said once: a short line at the bottom that screen readers hear too. The element stays in place when
 * there is nothing to say, because a live region is only heard when it was there before its text.
 */
export function Toast({ text }: { readonly text: string }) {
  return (
    <p class={text ? 'toast' : 'said'} role="status">
      {text}
    </p>
  );
}
