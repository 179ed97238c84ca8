import { IconButton } from './Button.tsx';

interface ToastProps {
  readonly text: string;
  readonly dismiss: { readonly label: string; readonly onPress: () => void };
}

/**
 * What just happened, said once: a short line at the bottom that screen readers hear too. Its element stays in place when
 * there is nothing to say, because a live region is only heard when it was there before its text.
 */
export function Toast({ text, dismiss }: ToastProps) {
  return (
    <div class={text ? 'toast' : 'said'}>
      <p role="status">{text}</p>
      {text && <IconButton icon="decline" label={dismiss.label} onPress={dismiss.onPress} />}
    </div>
  );
}
