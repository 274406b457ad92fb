import type { Language } from '../../conversation/types';

/**
 * What people buy, use and have repaired. `goods` are things that the bare word names; `services` need a word before them that tells
 * which ("travel account", "Basic plan"). Finnish goods are stems that any case ending may follow, also at the end of a compound;
 * Finnish services count only at the end of a compound ("kestotilaus").
 */
export const GOODS: Readonly<Record<Language, { readonly goods: string; readonly services: string }>> = {
  en: {
    goods:
      'adapter|air conditioner|air fryer|armchair|backpack|bag|battery|bed|bedding|bench|bike|bicycle|bin|blanket|blender|blinds|boiler|bookcase|bookshelf|boots|bracelet|bulb|cabinet|cable|camera|carpet|chair|chairs|charger|clock|coat|coffee maker|coffee machine|computer|console|cooker|curtains|cushion|desk|dishwasher|display|doorbell|drawer|dress|drill|dryer|duvet|e-bike|earbuds|earphones|earrings|fan|freezer|fridge|frame|glasses|gloves|grill|hairdryer|handset|headphones|headset|heater|helmet|hoodie|hoover|hose|iron|jacket|jeans|jug|jumper|kettle|keyboard|ladder|lamp|laptop|lawnmower|lens|light|lock|mattress|meter|microphone|microwave|mirror|modem|monitor|mower|mug|mugs|necklace|oven|pan|phone|pillow|pillows|plates|plug|printer|pump|puzzle|rack|radiator|radio|receiver|remote|ring|rocking chair|router|rucksack|rug|saddle|sandals|saucepan|scanner|scarf|scooter|screen|set-top box|shelf|shelves|shirt|shoes|shower|skates|skirt|smartwatch|sofa|speaker|stove|stroller|suitcase|sweater|tablet|teapot|tent|thermostat|toaster|toothbrush|towel|towels|toy|trainers|trousers|tumble dryer|tv|tyre|tyres|umbrella|vacuum|vacuum cleaner|vase|wardrobe|washer|washing machine|watch|webcam|wheel|windscreen|wok',
    services:
      'account|app|broadband|bundle|card|certificate|cover|course|dashboard|edition|feature|insurance|licence|license|loan|membership|module|mortgage|pass|permit|plan|plugin|policy|prescription|programme|report|reports|sim|software|subscription|tariff|ticket|tickets|upgrade|voucher|warranty',
  },
  fi: {
    goods:
      'astianpesuko(?:ne|nee)|avain|hame|hella|hylly|imuri|jakkara|jääkaap(?:pi|i)|kaap(?:pi|i)|kaiut(?:in|time)|kaulain|kaulake(?:e)?|kahvinkeit(?:in|time)|keit(?:in|time)|keng(?:ät|ä)|kengi|kenk(?:ä|i)|kello|koru|kuulok(?:e|kee|kei)|kuivausrumpu|kypärä|laatiko|lamp(?:pu|u)|laturi|leivänpaahdi(?:n|me)|lelu|lompak(?:ko|o)|läppäri|mat(?:to|o)|mekko|meko|mikro|modeemi|mootto|moottori|mittari|nojatuoli|näppäimistö|näytö|pakas(?:tin|time)|paita|paida|pannu|parist|patja|peili|peitto|peito|pesuko(?:ne|nee)|polkupyör|potku(?:lauda|lauta)|printteri|puhel(?:in|ime)|pyörä|pöy(?:tä|dä)|rattaat|rattai|renka|reng|repu|reppu|reititti(?:n|me)|rullaluisti|sauva|silmälas|sohva|sormu(?:s|kse)|sänky|sängy|tabletti|takki|taki|telkkari|televisio|teltta|telta|termostaat|tietoko(?:ne|nee)|tuikku|tuoli|tulosti(?:n|me)|tyyny|uuni|vauvansänk|vedenkeit(?:in|time)|verho|viltti|vyö',
    services:
      'avain|huolto|hoito|jäsenyy(?:s|de)|kortti|kortin|kurssi|laina|liittymä|lisenssi|lippu|lipu|passi|paketti|paketin|palvelu|reseptin?|sopimu(?:s|kse)|sovellu(?:s|kse)|takuu|tilau(?:s|kse)|tili|tunnu(?:s|kse)|vakuutu(?:s|kse)|ohjelma|varmenne|laajakaista|netti',
  },
};

/** Terms of computing that stand for a product or a part of one, in either language. */
export const TECHNICAL_TERMS = 'sso|vpn|api|nas|mfa|2fa|crm|erp|wlan|wi-?fi|imap|smtp|saml|iban-tili';

/** Where something is or happened; English after a preposition, Finnish as stems before a local case. */
export const PLACES: Readonly<Record<Language, string>> = {
  en: 'airport|arrivals|attic|balcony|basement|bathroom|bed|bedroom|branch|bus stop|campsite|car park|cellar|clinic|corridor|cottage|counter|departure hall|depot|desk|doorstep|driveway|entrance|fence|front door|garage|garden|gate|hallway|hospital|hotel|kitchen|ladder|living room|lobby|locker|office|parcel locker|parcel point|pharmacy|pick-?up point|platform|porch|post office|reception|roof|school|service point|shed|shop|showroom|sink|sofa|stairs|stairwell|station|store|terminal|toilet|utility room|warehouse|window|workshop',
  fi: 'lentoken(?:tä|ttä)|rautatieasema|linja-autoasema|bussiasema|juna-asema|noutopistee|toimipistee|pakettiautomaati|automaati|myymälä|liikkee|kaupa|sairaala|terveysasema|apteeki|koulu|päiväkodi|mökki|möki|toimisto|työpaika|varasto|kellari|parvekkee|kylpyhuonee|keittiö|eteise|eteisee|makuuhuonee|olohuonee|autotalli|piha|terminaali|portti|porti|hotelli|satama|laituri|vastaanoto|pysäki',
};
