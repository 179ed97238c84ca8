/**
 * Letters of other scripts in Latin ones, where a reader would not hesitate. What one script writes in several ways
 * (Дмитрий: Dmitry, Dmitrii, Dmitriy) is made equal by `sound.ts`. Lower case; pairs of letters come before single ones.
 */
export const letters: readonly (readonly [script: RegExp, table: string])[] = [
  [
    /\p{Script=Cyrillic}/u,
    `а a б b в v г g ґ g д d е e ё e ж zh з z и i й y і i ї yi ј j к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch
    ш sh щ shch ъ _ ы y ь _ э e ю yu я ya є e ђ dj ѓ g ћ c ќ k љ lj њ nj џ dz ѕ dz`,
  ],
  [
    /\p{Script=Greek}/u,
    `ου ou αυ av ευ ev ηυ iv γγ ng γκ gk γχ nch μπ b ντ nt τζ tz τσ ts
    α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`,
  ],
  [
    /\p{Script=Georgian}/u,
    `ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts
    ჭ ch ხ kh ჯ j ჰ h`,
  ],
  [
    /\p{Script=Armenian}/u,
    `ու u եւ ev ա a բ b գ g դ d ե e զ z է e ը y թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j
    ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev`,
  ],
];
