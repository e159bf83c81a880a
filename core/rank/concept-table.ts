/**
 * Words that mean the same to a reader of drug news, across synonyms and languages.
 * One line a concept. `word*` stands for every word that begins so; several words are a phrase.
 * Chinese entries also serve as the dictionary by which Chinese text is cut.
 */
export const CONCEPTS: Readonly<Record<string, string>> = {
  // substances
  fentanyl: 'fentanyl*, fentanil*, fentanyle, fentynal, fentnyl, fentanly, 芬太尼',
  analog:
    'atom, atoms, analog*, copycat*, variant*, derivative*, knockoff*, look-alike*, lookalike*, cousin*, fentanyl-like, tweak*, modif*, molecul*, molecule*, chemical structure, new version, related substances, chemically similar, stay ahead, cat and mouse, análogo*, analogue*, variante*, molécula*, 类似物, 变种, 分子结构, 分子, 结构',
  opioid: 'opioid*, opiate*, opiáceo*, opiacé*, opioïde*, opioide*, narcotic painkiller*, 阿片类, 阿片, 鸦片类',
  synthetic: 'synthetic*, lab-made, laboratory-made, man-made, sintétic*, synthétique*, synthetisch*, 合成',
  carfentanil:
    'carfentanil*, carfentanyl, elephant*, zoo, zookeeper*, large animals, tranquili*, tranquilizante*, carfentanilo, elefante*, éléphant*, 卡芬太尼, 大象',
  drug: 'drug*, narcotic*, substance*, droga*, drogue*, estupefaciente*, stupéfiant*, 毒品, 麻醉药品',
  heroin: 'heroin*, heroína*, héroïne, 海洛因',
  morphine: 'morphine, morfina, 吗啡',
  prescription:
    'prescri*, painkiller*, overprescri*, over-prescri*, oxycodone, percocet, vicodin, norco, hydrocodone, pain pills, analgésic*, antidouleur*, ordonnance*, receta*, 处方, 止痛药, 止痛',
  marijuana: 'marijuana, marihuana, cannabis, pot, weed, decriminali*, legaliz*, legalis*, 大麻, 合法化',
  precursor:
    'precursor*, precursore*, précurseur*, ingredient*, raw material*, building block*, chemical ingredient*, feedstock*, reagent*, starting material*, vorläufer*, grundstoff*, npp, anpp, químic*, 前体, 前体化学品, 原料, 化学品',
  chemical: 'chemical*, chemist*, químic*, chimique*, chemikalien, 化学, 化学品, 化工',
  pill: 'pill, pills, tablet*, counterfeit*, fake pill*, pressed, capsule*, bogus, imitation*, knockoff*, pastilla*, comprimé*, píldora*, falsificad*, contrefait*, 药片, 假药, 药丸',
  press:
    'pill press*, tablet-making, tableting, pill-making, presses, die mold*, tablet press*, machine*, machinery, equipment, pressing, prensa*, presse à, 压片机, 设备',
  // mail and trade
  mail: 'mail, mails, mailed, mailing*, mailbox, post, postal, parcel*, package*, packet*, letter carrier*, envelope*, courier*, usps, postmaster*, correo*, paquete*, colis, poste, courrier, postales, pakete, post office*, 邮件, 邮政, 包裹, 快递, 邮寄, 寄',
  advanceData:
    'advance electronic data, aed, electronic data, tracking data, advance data, manifest*, tracking information, advance information, tracking, shipping data, prescreen*, datos electrónicos, données électroniques, 电子数据, 预先电子数据',
  shipment:
    'ship, ships, shipped, shipping, shipment*, consignment*, cargo*, container*, export*, send*, sends, sent, supply, deliver*, flow, flows, inflow, flood*, pour*, envío*, envia*, exporta*, expédi*, livraison*, envois, lieferung*, 运输, 货物, 出口, 运, 流入, 输入',
  online:
    'online, internet, web, website*, site, sites, e-mail*, email*, digital, forum, marketplace*, storefront*, en línea, en ligne, 网上, 网络, 互联网, 在线, 网站',
  darknet:
    'darknet, dark web, dark net, hidden parts, tor, onion, dark corners, encrypted, hidden internet, web oscura, red oscura, deep web, 暗网',
  crypto:
    'bitcoin*, cryptocurrenc*, crypto, digital currenc*, digital coin*, virtual currenc*, criptomoneda*, cryptomonnaie*, 比特币, 加密货币, 虚拟货币',
  seller:
    'supplier*, maker*, seller*, producer*, manufactur*, vendor*, broker*, trader*, firm*, company, companies, factory, factories, laborator*, lab, labs, workshop*, plant, plants, wholesaler*, merchant*, laboratorio*, laboratoire*, empresa*, entreprise*, fábrica*, proveedor*, fournisseur*, 供应商, 制造商, 生产商, 公司, 企业, 工厂, 实验室',
  produce:
    'make, makes, made, making, produc*, manufactur*, cook*, synthesi*, churn out, turning out, fabrica*, produire, elabora*, 生产, 制造, 制毒, 合成',
  dealer:
    'dealer*, trafficker*, smuggler*, peddler*, middlemen, distributor*, traffick*, smuggl*, narcotraf*, traficante*, trafiquant*, tráfico, trafic, contraband*, händler, 贩毒, 毒贩, 贩子, 走私, 贩运, 不法分子',
  border: 'border*, frontera*, frontière*, crossing*, port of entry, customs, cbp, aduana*, douane*, zoll, grenze, 边境, 海关, 口岸',
  price:
    'price*, cost, costs, cheap*, dollar*, worth, kilo, kilogram*, gram, grams, street value, precio*, prix, barato*, pas cher, 价格, 美元, 便宜',
  streetValue: 'street value, worth, valor en la calle, valeur marchande, 市值',
  // places, organs, people
  china: 'china, chinese, beijing, prc, mainland, pekín, pékin, chino*, chine, chinois*, chinesisch*, peking, sino, 中国, 北京, 中方, 我国',
  us: 'america*, u.s, united states, washington, americano*, estadounidense*, estados unidos, ee.uu, états-unis, américain*, usa, 美国, 美方, 美',
  cartel: 'cartel*, cártel*, kartell*, sinaloa, jalisco, cjng, new generation, nueva generación, chapitos, culiacan, 贩毒集团, 锡那罗亚',
  mexico: 'mexic*, méxico, mexique, sinaloa, michoacan, manzanillo, lazaro cardenas, 墨西哥',
  embassy:
    'embass*, spokes*, ministry, foreign ministry, embajada*, portavoz, porte-parole, ambassade*, vocero*, ambassador, diplomat*, cancillería, 大使馆, 发言人, 外交部',
  narcoticsOffice:
    'narcotics control, nncc, narcotics commission, narcotics bureau, public security, drug enforcement official, ministry of public security, 禁毒委, 国家禁毒委, 公安部, 禁毒',
  dea: 'dea, drug enforcement administration, drug agency, drug enforcement agency, 缉毒局',
  cdc: 'cdc, centers for disease control, disease control, 疾控中心',
  stateDepartment:
    "state department, state dept, dept of state, department of state, secretary of state, foggy bottom, departamento de estado, département d'état, 国务院, 国务卿",
  blinken: 'blinken, 布林肯',
  senator:
    'senator*, senate, lawmaker*, congress*, representative*, legislator*, capitol hill, republican*, democrat*, senador*, sénateur*, diputado*, 参议员, 参议院, 国会, 议员, 众议院',
  trump: 'trump, 特朗普',
  xi: 'xi, jinping, chinese leader, 习近平',
  // harm
  death:
    'death*, died, die, dies, dying, dead, fatal*, kill*, lives, life, mortal*, toll, casualt*, coroner*, morgue*, muert*, fallec*, mort, morts, décès, mata, todesfälle, tote, mortes, 死亡, 死, 致死, 丧生',
  overdose: 'overdos*, poisoning*, sobredosis, surdose*, überdosis, overdosis, 过量, 用药过量, 吸毒过量',
  rise: 'rise*, rose, rising, increas*, surge*, soar*, climb*, jump*, spike*, grew, grow*, skyrocket*, steep*, swell*, uptick, up by, aument*, augment*, hausse, subi*, 上升, 增加, 增长, 激增',
  decrease: 'decreas*, declin*, fall, fell, fewer, drop*, reduc*, lower*, plunge*, less, reduj*, baiss*, disminu*, 下降, 减少',
  crisis: 'crisis, epidemic*, emergenc*, scourge, disaster, catastrophe, crise, epidemia, épidémie, krise, 危机, 泛滥, 紧急状态',
  potency:
    'potent*, potency, strong*, stronger, times, powerful, strength, lethal dose, tiny dose, fuerte*, potente*, puissant*, fois plus, veces más, mal stärker, 强效, 倍, 效力, 毒性',
  lethal: 'lethal, deadly, deadliest, lethality, mortal, mortel*, mortífer*, tödlich*, 致命',
  addiction:
    'addict*, drug dependence, in recovery, rehab*, sober, sobriety, using drugs, drug user*, drug treatment, adicci*, adict*, toxicoman*, 成瘾, 上瘾, 戒毒',
  mourning:
    'funeral*, obituar*, vigil*, mourn*, eulog*, survived by, laid to rest, memorial service, remembered her, remembered him, in loving memory, wake, burial, buried, casket*, grave, headstone*, condolence*, funérailles, obsèques, entierro, funeraria, 葬礼, 追悼',
  medicine:
    'patient*, hospital*, surg*, anesthe*, anaesthe*, nurse*, ward, wards, clinic*, hospice*, palliative, epidural*, sedat*, veterinar*, vets, patch, patches, paramedic*, infusion*, doctor*, paciente*, cirug*, anestesi*, hospitales, malade*, chirurg*, infirm*, hôpital, hôpitaux, pflaster, krankenh*, schmerz*, klinik*, 医院, 患者, 手术, 麻醉',
  // measures
  ban: 'ban, bans, banned, banning, prohibit*, outlaw*, schedul*, controlled, controls, control, class-wide, classwide, blanket, listing, listed, list, lists, restrict*, illegal*, prohib*, interdi*, fiscaliza*, verbot*, 列管, 整类列管, 管制, 禁止, 管制目录, 禁令, 整类',
  classControl:
    'class-wide, classwide, as a class, whole class, whole family, entire class, entire family, all fentanyl, every fentanyl, 2019, blanket ban, toda la clase, toda la familia, toute la classe, toute la famille, 整类列管, 整类',
  loophole: 'loophole*, legal gap, not illegal, prosecut*, laguna legal, vide juridique, 漏洞, 逃避',
  slow: 'slow*, laborious, cumbersome, months, months-long, lengthy, gradual*, incremental, drag*, foot-dragging, one by one, piecemeal, lento, lent, 缓慢',
  emergencyPower: 'emergency scheduling, emergency power*, temporary order, temporary scheduling, immediately, 紧急列管',
  law: 'law, laws, bill, bills, act, legislation, measure*, statute*, ley, leyes, loi, lois, gesetz, 法案, 法律, 立法',
  sanction: 'sanction*, magnitsky, blacklist*, freeze, asset*, treasury, penalt*, punish*, designat*, sancion*, sanktion*, 制裁, 冻结',
  tariff: 'tariff*, duties, trade war, trade talks, arancel*, tarifa*, droits de douane, zölle, 关税, 贸易战',
  evidence:
    'evidence, proof, prove*, proven, unproven, unsubstantiated, groundless, baseless, facts, substantiat*, data to support, prueba*, preuve*, beweis*, prova*, 证据, 毫无根据, 依据, 事实',
  deny: 'deny, denies, denied, denial, reject*, dismiss*, dispute*, refut*, rebut*, smear*, niega*, negó, rechaz*, nie, niaient, rejet*, dément*, bestreitet, 否认, 反对, 驳斥, 抹黑',
  blame:
    'blam*, fault, scapegoat*, finger-point*, point fingers, shift*, root cause, accus*, culpa*, accuse*, reproch*, responsab*, 指责, 责任, 归咎, 甩锅, 推卸',
  demand:
    'demand, appetite, consum*, craving, consumers, users, habit, demanda, consumo, demande, consommation, nachfrage, 需求, 消费, 内需, 吸毒',
  source:
    'source*, origin*, sourced, comes from, come from, start in, stem from, fuente*, origen, provien*, provenance, quelle, 来源, 主要来源, 来自, 源头',
  crackDown:
    'crack down, crackdown*, cracks down, cracked down, cracking down, curb*, stem, stemm*, rein in, clamp*, choke off, stamp out, stop, stops, halt*, block*, fight*, combat*, counter, tackl*, frenar, combat*, lutte*, lucha*, luta, bekämpf*, 打击, 遏制, 整治, 防止, 阻止',
  cooperate:
    'cooperat*, co-operat*, collaborat*, together, joint, jointly, partner*, coordinat*, ties, hand in hand, working with, coopera*, coopér*, conjunt*, zusammenarbeit, kooperation, 合作, 协作, 携手, 配合, 共同',
  share:
    'share, shared, sharing, intelligence, tip, tips, information, leads, compart*, partag*, inteligencia, renseignement*, 情报, 信息, 分享, 交换, 提供, 线索',
  progress: 'progress, headway, improv*, gains, strides, step forward, progreso*, progrès, avance*, fortschritt*, 进展, 成效, 成果',
  agree: 'agree*, pledg*, promis*, commit*, vow*, deal, acuerdo*, accord*, compromet*, engag*, 承诺, 同意, 协议, 共识',
  talks:
    'talks, talk, summit, meeting*, met with, discuss*, negotiat*, dialogue, visit*, trip, cumbre, reunión, sommet, visite, visita*, gipfel, 会谈, 会晤, 峰会, 访问, 对话',
  hearing: 'hearing, testif*, testimony, told lawmakers, subcommittee, panel, committee, audiencia, audition, 听证会',
  report: 'report, investigation, inquiry, probe, study, findings, investigat*, informe, rapport, investigación, enquête, 报告, 调查',
  letter: 'letter, wrote, writes, written, letters, carta, lettre, brief, 致信, 信函',
  arrest:
    'arrest*, indict*, charg*, sentenc*, jail*, prosecut*, detain*, caught, busted, raid*, defendant*, convict*, court, trial, detenid*, arrêt*, détenu*, verhaft*, 逮捕, 起诉, 判处, 抓获, 法院, 判',
  seize:
    'seiz*, confiscat*, intercept*, haul, bust, busts, raid*, shut down, dismantl*, incaut*, decomis*, saisi*, beschlagnahm*, 缴获, 查获, 查处, 捣毁',
  ring: 'ring, gang, network*, syndicate*, banda, réseau, red de, bande, 团伙, 网络, 集团',
  un: 'united nations, u.n, naciones unidas, nations unies, vereinte nationen, onu, 联合国',
  office: 'office, attache*, field office, agents in, oficina, bureau, 办事处',
  knowCustomer: 'know-your-customer, know your customer, kyc, customer checks, due diligence, vet, end user*, export rules',
  diversion: 'divert*, diversion, desvío, détournement, 流失, 转移',
  launder: 'launder*, blanqueo, blanchiment, lavado, 洗钱',
  education: 'education, awareness, prevention campaign*, permissive*, lax attitude*, educación, éducation, prévention, 教育, 宣传',
  majority:
    "most of, majority, bulk, lion's share, nearly all, almost all, virtually all, overwhelming*, mayoría, plupart, casi tod*, presque tou*, mehrheit, 大部分, 大多数, 绝大部分, 几乎",
}
