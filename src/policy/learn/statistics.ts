/**
 * The chance that `n` independent trials of chance `p` give `k` successes or more. Summed term by term: `n` is a number of
 * decisions, some thousands at most.
 */
export function chanceOfAtLeast(k: number, n: number, p: number): number {
  if (k <= 0 || p >= 1) return 1;
  if (p <= 0 || k > n) return 0;
  const [logP, logQ] = [Math.log(p), Math.log1p(-p)];
  let log = n * logQ;
  let sum = 0;
  for (let i = 0; i <= n; i++) {
    if (i >= k) sum += Math.exp(log);
    log += Math.log((n - i) / (i + 1)) + logP - logQ;
  }
  return Math.min(1, sum);
}
