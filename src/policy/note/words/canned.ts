/**
 * LinkedIn's own default sentences, as they are documented: the web's (about 2008 to 2016), the e-mail's and that of the
 * apps that used its interface (about 2012 to 2014). In brackets what senders were seen to leave out. No default sentence in
 * another language is documented, so elsewhere the same courtesy counts as generic.
 */
export const cannedSentences: readonly string[] = [
  "(i'd|i would|id) like to add you to my [professional] network [on linkedin]",
  "(i'd|i would|id) like to add you to my linkedin network",
  "(i'd|i would|id) like to join your [professional] linkedin network",
  'since you are a person i trust i wanted to invite you to join my network on linkedin',
];

/** What may stand around the sentence: a greeting, thanks, a farewell. Names may too. */
export const cannedAround = `hi hello hey dear good morning afternoon evening thanks thank you best kind warm regards wishes
  cheers sincerely yours br rgds mr mrs ms miss dr prof`;
