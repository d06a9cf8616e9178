interface Model {
  readonly name: string;
  readonly body: string;
  readonly fuels: readonly string[];
}
interface Make {
  readonly name: string;
  readonly models: readonly Model[];
}

const FUELS: Readonly<Record<string, string>> = { p: 'petrol', d: 'diesel', h: 'hybrid', e: 'electric' };

/** `Toyota: Corolla sedan ph, Yaris hatchback ph` */
function readMake(line: string): Make {
  const [name = '', models = ''] = line.trim().split(': ');
  return {
    name,
    models: models.split(', ').map(text => {
      const words = text.split(' ');
      const fuels = Array.from(words.pop() ?? 'p', letter => FUELS[letter] ?? 'petrol');
      const body = words.pop() ?? 'sedan';
      return { name: words.join(' '), body, fuels };
    }),
  };
}

/** Makes with models that they build, each with its body and the fuels it is sold for. */
export const makes: readonly Make[] = `
  Toyota: Corolla sedan ph, Yaris hatchback ph, RAV4 SUV ph, Camry sedan h, Hilux pickup d
  Volkswagen: Golf hatchback pd, Passat wagon pd, Tiguan SUV pdh, ID.4 SUV e, Polo hatchback p
  Ford: Focus hatchback pd, Puma SUV p, F-150 pickup ph, Mustang coupe p, Transit van d
  BMW: 3 Series sedan pdh, X3 SUV pdh, i4 sedan e, 1 Series hatchback pd
  Mercedes-Benz: C-Class sedan pdh, GLC SUV pdh, A-Class hatchback pd, EQB SUV e
  Audi: A3 hatchback pdh, A4 sedan pd, Q5 SUV pdh, Q4 e-tron SUV e
  Renault: Clio hatchback ph, Megane hatchback pde, Captur SUV ph, Kangoo van pd
  Peugeot: 208 hatchback pe, 308 hatchback pdh, 3008 SUV pdh, Rifter van d
  Fiat: 500 hatchback pe, Panda hatchback p, Tipo sedan pd
  Volvo: V60 wagon pdh, XC40 SUV phe, XC60 SUV pdh
  Škoda: Octavia wagon pdh, Fabia hatchback p, Enyaq SUV e, Kodiaq SUV pd
  Honda: Civic hatchback ph, CR-V SUV ph, Jazz hatchback h
  Nissan: Qashqai SUV ph, Leaf hatchback e, Micra hatchback p, Navara pickup d
  Mazda: 3 hatchback p, CX-5 SUV pd, MX-5 convertible p
  Hyundai: i20 hatchback p, Tucson SUV pdh, Ioniq 5 SUV e, Kona SUV phe
  Kia: Ceed hatchback pd, Sportage SUV pdh, EV6 SUV e, Niro SUV he
  Subaru: Outback wagon p, Forester SUV ph
  Chevrolet: Silverado pickup pd, Equinox SUV pe, Malibu sedan p
  Tesla: Model 3 sedan e, Model Y SUV e
`
  .trim()
  .split('\n')
  .map(readMake);

/** What number plates of a country look like, for `Stream.fill`; letters that no plate has are not avoided. */
export const plateTemplates: Readonly<Record<string, string>> = {
  US: '#^^^###', GB: '^^## ^^^', DE: '^-^^ ####', FR: '^^-###-^^', ES: '#### ^^^', IT: '^^ ###^^', NL: '^^-###-^',
  BR: '^^^#^##', PL: '^^ #####', SE: '^^^ ###', NO: '^^ #####', DK: '^^ ## ###', FI: '^^^-###', JP: '品川 ### あ ##-##',
  KR: '##가 ####', CN: '沪^·#####', CA: '^^^^ ###', AT: '^ #####^', CH: '^^ ### ###', AU: '^^^ ###', IE: '##-^-#####',
}; // prettier-ignore
