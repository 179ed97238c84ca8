import type { NoteLanguage } from '../lexicon.ts';

/**
 * LinkedIn's own default sentences, as they are documented in English: the web's (about 2008 to 2016), the e-mail's and that
 * of the apps that used its interface (about 2012 to 2014); in the other languages as senders write them. In brackets
 * what senders were seen to leave out.
 */
export const cannedSentences: Readonly<Record<NoteLanguage, readonly string[]>> = {
  en: [
    "(i'd|i would|id) like to (add you to|include you in|invite you to join|invite you to) my [professional] network [on linkedin]",
    "(i'd|i would|id) like to (add you to|invite you to join) my [professional] linkedin network",
    "(i'd|i would|id) like to join your [professional] (linkedin network|network [on linkedin])",
    "(i'd|i would|id) like to connect with you on linkedin",
    "(i'd|i would|id) like to include you in my network to share updates and stay in touch",
    "(i'd|i would|id) like you to be part of my [professional] network [on linkedin]",
    'please add me to your [professional] [linkedin] network [on linkedin]',
    'since you are a person i trust i wanted to invite you to join my network on linkedin',
  ],
  de: [
    'ich (mochte|wurde) (sie|dich) [gern|gerne] [als kontakt] (zu|in) (meinem|mein) [beruflichen|berufliches|professionellen] netzwerk [auf linkedin|bei linkedin] (hinzufugen|aufnehmen|einladen)',
    'ich (mochte|wurde) (sie|dich) [gern|gerne] (zu|in) (meinem|mein) linkedin netzwerk (hinzufugen|aufnehmen|einladen)',
    'ich (mochte|wurde) [gern|gerne] (ihrem|deinem) [beruflichen] (linkedin netzwerk|netzwerk [auf linkedin|bei linkedin]) beitreten',
    'ich (mochte|wurde) (mich|sie|dich) [gern|gerne] [mit ihnen|mit dir] auf linkedin (vernetzen|verbinden|hinzufugen)',
  ],
  fr: [
    "(j'aimerais|je souhaite|je souhaiterais|je voudrais) (vous|te|t') (ajouter|inviter|compter) (a|dans|a rejoindre|parmi) mon reseau (professionnel [en ligne] [sur [le site] linkedin]|[sur] linkedin)",
    'je (vous|te|t) invite a (rejoindre|integrer) mon reseau (professionnel [en ligne] [sur [le site] linkedin]|[sur] linkedin)',
    "(j'aimerais|je souhaite|je souhaiterais|je voudrais) (rejoindre|integrer|faire partie de) (votre|ton) reseau [professionnel] [sur] linkedin",
    "(j'aimerais|je souhaite|je souhaiterais|je voudrais) (me connecter|entrer en relation) avec (vous|toi) sur linkedin",
  ],
  es: [
    '[me] (gustaria|quisiera|quiero|deseo) (~arte|~arlo|~arla|~arle|~irte|~irlo|~irla|~irle) (a|en) mi red (profesional [de contactos] [(en|de) linkedin]|[de contactos] (en|de) linkedin)',
    '[me] (gustaria|quisiera|quiero|deseo) (unirme a|formar parte de) (tu|su) red [profesional] [de|en] linkedin',
    '[me] (gustaria|quisiera|quiero|deseo) (conectar|conectarme) (contigo|con usted) en linkedin',
  ],
  nl: [
    'ik (wil|zou) (je|jou|u) graag [willen] toevoegen aan mijn (professionele netwerk [op linkedin]|[professionele] linkedin netwerk|netwerk op linkedin)',
    'ik (wil|zou) (je|jou|u) graag aan mijn (professionele netwerk [op linkedin]|[professionele] linkedin netwerk|netwerk op linkedin) [willen] toevoegen',
    'graag (wil|zou) ik (je|jou|u) [willen] toevoegen aan mijn (professionele netwerk [op linkedin]|[professionele] linkedin netwerk|netwerk op linkedin)',
    '(ik voeg|graag voeg ik) (je|jou|u) [graag] toe aan mijn [professionele] (linkedin netwerk|netwerk op linkedin)',
    'ik (wil|zou) (me|mij) graag [willen] aansluiten bij (je|jouw|uw) linkedin netwerk',
    'ik (wil|zou) graag [willen] (deel uitmaken van|lid worden van|toetreden tot) (je|jouw|uw) linkedin netwerk',
    'ik (wil|zou) graag [willen] (connecten|verbinden|verbinding maken) met (je|jou|u) op linkedin',
  ],
  pt: [
    '[eu] (gostaria|gostava|quero|queria|desejo) de (adiciona lo|adiciona la|lhe adicionar|te adicionar|adicionar voce|adicionar te|adicionar o|adicionar a senhora|adicionar o senhor|incluir voce|inclui lo|inclui la) (a|na|em) minha rede (profissional [de contatos|de contactos] [(no|do) linkedin]|[de contatos|de contactos] (no|do) linkedin)',
    '[eu] (gostaria|gostava|quero|queria|desejo) (adiciona lo|adiciona la|adicionar voce|te adicionar) (a|na|em) minha rede (profissional [de contatos|de contactos] [(no|do) linkedin]|[de contatos|de contactos] (no|do) linkedin)',
    '[eu] (gostaria|gostava|quero|queria) [de] (fazer parte|participar) da (sua|tua) rede [profissional] (no|do) linkedin',
    '[eu] (gostaria|gostava|quero|queria) [de] (me conectar|conectar me|me ligar) (com voce|contigo|consigo|a voce|a si) no linkedin',
  ],
  it: [
    '(vorrei|desidero|mi piacerebbe|desidererei) (aggiungerti|aggiungerla|inserirti|inserirla|invitarti|invitarla|averti|averla) (alla|nella) mia rete (professionale [di contatti] [su linkedin]|[di contatti] [su] linkedin)',
    '(vorrei|desidero|mi piacerebbe) (entrare a far parte|far parte|fare parte|entrare) (della|nella) (tua|sua) rete [professionale] [su] linkedin',
    '(vorrei|desidero|mi piacerebbe) (collegarmi|connettermi) con (te|lei) su linkedin',
  ],
};

/** What may stand around the sentence: a greeting, thanks, a farewell. Names may too. */
export const cannedAround = `hi hello hey dear good morning afternoon evening thanks thank you best kind warm regards wishes
  cheers sincerely yours br rgds mr mrs ms miss dr prof sent from my phone iphone iur med ing rer nat phil dipl
  hallo guten tag morgen abend sehr geehrte geehrter frau herr liebe lieber mit freundlichen grussen grusse gruss beste viele
  vielen dank mfg lg vg bonjour bonsoir salut cher chere madame monsieur bien cordialement a vous merci cordiales salutations
  hola buenos dias buenas tardes noches estimado estimada saludos cordiales un saludo gracias atentamente
  beste dag goedendag goedemorgen goedemiddag geachte heer mevrouw meneer groet groeten groetjes met vriendelijke hartelijke bedankt mvg
  ola oi bom dia boa tarde noite prezado prezada caro cara senhor senhora cumprimentos com os melhores abraco att atenciosamente
  obrigado obrigada ciao salve buongiorno buonasera gentile egregio dottore dottoressa cordiali saluti distinti un saluto grazie`;
