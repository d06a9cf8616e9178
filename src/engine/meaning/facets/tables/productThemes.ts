const rows = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.trim().split(/\s*\|\s*/));

/**
 * Departments of a shop by language, in the order in which the locale tables list their products: kitchen, home,
 * textiles, bags, electronics, lighting, sport, food, office, care.
 */
export const themeNames: ReadonlyMap<string, readonly string[]> = new Map(
  rows(`
    en | Kitchen | Home | Clothing | Bags | Electronics | Lighting | Sports & Outdoors | Food | Office | Beauty
    de | Küche | Wohnen | Kleidung | Taschen | Elektronik | Beleuchtung | Sport & Freizeit | Lebensmittel | Büro | Pflege
    fr | Cuisine | Maison | Vêtements | Bagagerie | Électronique | Luminaires | Sport | Épicerie | Bureau | Beauté
    es | Cocina | Hogar | Ropa | Bolsos | Electrónica | Iluminación | Deporte | Alimentación | Oficina | Belleza
    it | Cucina | Casa | Abbigliamento | Borse | Elettronica | Illuminazione | Sport | Alimentari | Ufficio | Bellezza
    nl | Keuken | Wonen | Kleding | Tassen | Elektronica | Verlichting | Sport | Voeding | Kantoor | Verzorging
    pt | Cozinha | Casa | Roupas | Bolsas | Eletrônicos | Iluminação | Esportes | Alimentos | Escritório | Beleza
    pl | Kuchnia | Dom | Odzież | Torby | Elektronika | Oświetlenie | Sport | Żywność | Biuro | Uroda
    sv | Kök | Hem | Kläder | Väskor | Elektronik | Belysning | Sport | Livsmedel | Kontor | Skönhet
    nb | Kjøkken | Hjem | Klær | Vesker | Elektronikk | Belysning | Sport | Matvarer | Kontor | Velvære
    da | Køkken | Hjem | Tøj | Tasker | Elektronik | Belysning | Sport | Fødevarer | Kontor | Pleje
    fi | Keittiö | Koti | Vaatteet | Laukut | Elektroniikka | Valaistus | Urheilu | Ruoka | Toimisto | Kauneus
    ja | キッチン | インテリア | 衣類 | バッグ | 家電 | 照明 | スポーツ | 食品 | オフィス | 美容
    ko | 주방 | 홈데코 | 의류 | 가방 | 전자제품 | 조명 | 스포츠 | 식품 | 사무용품 | 뷰티
    zh | 厨房用品 | 家居 | 服装 | 箱包 | 电子产品 | 灯具 | 运动户外 | 食品 | 办公用品 | 个人护理
  `).map(([language = '', ...names]) => [language, names]),
);

/** A word of the first product of each department but the first, by language. */
export const themeStarts: ReadonlyMap<string, readonly string[]> = new Map(
  rows(`
    da | Skærebræt | Plaid | Rygsæk | Trådløst tastatur | Skrivebordslampe | Løbesko | Økologiske kaffebønner | Hæve-sænkebord | Lavendelsæbe
    de | Schneidebrett | Decke | Rucksack | Kabellose Tastatur | Schreibtischlampe | Laufschuhe | Bio-Kaffeebohnen | Höhenverstellbarer Schreibtisch | Lavendelseife
    en | Cutting Board | Throw Blanket | Backpack | Keyboard | Desk Lamp | Running Shoes | Coffee Beans | Standing Desk | Hand Soap
    es | Tabla de cortar | Manta | Mochila | Teclado inalámbrico | Lámpara de escritorio | Zapatillas de correr | Café en grano ecológico | Escritorio regulable | Jabón de lavanda
    fi | leikkuulauta | torkkupeitto | reppu | Langaton näppäimistö | Työpöytävalaisin | Juoksukengät | Luomukahvipavut | Sähköpöytä | Laventelisaippua
    fr | Planche à découper | Plaid | Sac à dos | Clavier sans fil | Lampe de bureau | Chaussures de course | Café en grains bio | Bureau réglable en hauteur | Savon à la lavande
    it | Tagliere | Coperta | Zaino | Tastiera wireless | Lampada da scrivania | Scarpe da corsa | Caffè in grani biologico | Scrivania regolabile | Sapone alla lavanda
    ja | まな板 | ブランケット | リュック | ワイヤレスキーボード | デスクライト | ランニングシューズ | 有機コーヒー豆 | 昇降デスク | ラベンダー石けん
    ko | 도마 | 담요 | 배낭 | 무선 키보드 | 책상 스탠드 | 러닝화 | 유기농 원두 | 높이 조절 책상 | 라벤더 비누
    nb | Skjærefjøl | Pledd | Ryggsekk | Trådløst tastatur | Skrivebordslampe | Løpesko | Økologiske kaffebønner | Hev- og senkbart skrivebord | Lavendelsåpe
    nl | Snijplank | Plaid | Rugzak | Draadloos toetsenbord | Bureaulamp | Hardloopschoenen | Biologische koffiebonen | Verstelbaar bureau | Lavendelzeep
    pl | Deska do krojenia | Koc | Plecak | Klawiatura bezprzewodowa | Lampka biurkowa | Buty do biegania | Kawa ziarnista | Biurko regulowane | Mydło lawendowe
    pt | Tábua de corte | Manta | Mochila | Teclado sem fio | Luminária de mesa | Tênis de corrida | Café em grãos orgânico | Mesa regulável | Sabonete de lavanda
    sv | Skärbräda | Filt | Ryggsäck | Trådlöst tangentbord | Skrivbordslampa | Löparskor | Ekologiska kaffebönor | Höj- och sänkbart skrivbord | Lavendeltvål
    zh | 砧板 | 毛毯 | 双肩包 | 无线键盘 | 护眼台灯 | 跑步鞋 | 有机咖啡豆 | 升降桌 | 薰衣草香皂
  `).map(([language = '', ...starts]) => [language, starts]),
);
