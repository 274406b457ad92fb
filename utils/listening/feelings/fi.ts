import type { FeelingWords } from './types';

/**
 * How Finnish words sound in a support message: weight from -3 to 3, then the emotions that they show. `~` stands for any
 * ending, `_` for a space. Hand-written for customer service; words that are heavy only on film are left out.
 */
export default {
  words: [
    [
      '-3 anger',
      'raivo~ vihai~ raivostutt~ törkeä~ törkee~ pöyristytt~ paska~ helvet~ vittu~ vitut~ saatana~ perkele~ huija~ varka~ rosvo~ skandaal~ häpeällis~ röyhke~ ällöt~ kusetu~ kuset~ vihaa vihaan raivon~',
    ],
    [
      '-2 anger',
      'ärsytt~ suuttu~ suutut~ turhautt~ turhautu~ naurettav~ käsittämät~ kohtuut~ sietämät~ ketutt~ kismitt~ närkäst~ tuohtu~ hermostu~ kyllästy~ kyllästyt~ raskauttav~ vastuutt~ valehtel~ välinpitämät~ ylimieli~ epäreilu~ typer~ idioot~ järjet~ älyt~ uhka~ kiukku~ kiukut~ perse~ hemmet~ hitto hitossa',
    ],
    [
      '-2 disgust',
      'inhott~ inhoan inhoa ällött~ kuvott~ iljett~ haise~ vastenmieli~ etova~ yök oksett~ likai~ homei~',
    ],
    [
      '-2 sadness',
      'pettyn~ petty~ pettymy~ surulli~ suru~ sure~ surett~ harmitt~ harmilli~ masentu~ masent~ itke~ itku~ itkett~ epätoivo~ toivot~ yksinäi~ murhe~ murtu~ ikävä~ kurja~ lohdut~ menet~ pahoillani',
    ],
    [
      '-2 fear',
      'pelkä~ pelko~ pelott~ huole~ huolissa~ huolestu~ huolestut~ ahdist~ hätä~ hädi~ paniik~ jännitt~ kauhu~ kauhe~ järkytt~ järkyttyn~ uhkaav~ vaaralli~ vaara~ turvat~ stressa~ uskalla',
    ],
    [
      '-2',
      'huono~ surke~ kamala~ karmea~ hirve~ järkyttäv~ onnet~ paska surkei~ ala-arvoi~ mitätön kehno~ kelvot~ hyödyt~ epäonnistui onnistuivat onnistunut onnistuneet katastrof~ painajai~ tuska~ tuskasta~ sotku~ farssi~ vitsi väsyn~ uupu~ jaksa kipu~ kivul~ sairas~   pilal~ pilaa~ pilaan~ tuhoutu~ tuho~ hylk~ syyll~ rankais~ kärsin kärsii kärsi kärsimme kärsivät kärsineet kärsinyt kärsimys kärsimyk~ kärsimät~ vaikea~ hankala~ turhaa~ turhan valit~ reklam~       epäluotettav~   sekava~',
    ],
    [
      '3 joy',
      'mahtav~ loistav~ ihana~ ihanaa upea~ upee~ fantast~ rakast~ täydelli~ huippu~ erinomai~ ylivertai~ onnelli~ riemu~ innoissa~ innostu~ ilahtu~ ilahdu~',
    ],
    [
      '2 joy',
      'iloi~ ilo iloa iloksi kiva~ mukava~ hieno~ onneksi onnis naur~ hauska~ jee jes jippii hurraa tyytyväi~ helpottu~ helpotu~ mainio~ viihty~ nautti~ nautin juhla~ onnea',
    ],
    [
      '2 trust',
      'luota~ luotettav~ suosittel~ ystävälli~ avulia~ ammattitaito~ asiantunte~ rehelli~ turvalli~ luottamu~',
    ],
    [
      '2',
      'kiitos kiitti kiitok~ kiitän kiitä~ parhai~ paras parasta kaunis kaunii~ sujuv~ toimiva~ helppo~ selkeä~ kehu~ reilu~ osaav~',
    ],
    ['0 surprise', 'yllättyn~ yllätt~ yllätty~ yllätyk~ hämmästy~ ihmetyt~ uskomat~ wau vau ohhoh oho'],
    ['0 anticipation', 'innolla malttamat~ jännää haaveil~ unelm~'],
    ['1', 'hyvä~ hyvin nopea~ nopeasti'],
    ['-1', 'virhe~ väärin väärä~ rikki viallis~ ongelm~ hidas~ hitaa~'],
  ],
  phrases: [
    [
      '-3 anger',
      'no onpa|onpa taas|mitta on täynnä|sain tarpeeks~|menee hermo~|(?:kiva|hienoa|mahtavaa) (?:kun|että) (?:on |taas |ei )|viimeinen pisara|ottaa päähän|ei voi olla totta',
    ],
    ['-2', 'antaa olla|annetaan olla|(?:kuoli|menehtyi)|on kuollut|hautaja~'],
    ['-2 sadness', 'otan osaa|(?:en|enkä) (?:enää )?jaksa'],
    ['-2 fear', 'en uskalla|mitä jos|olen ihan hukassa|en oikein ymmärrä'],
    [
      '-1',
      'vieläkään|ei (?:oo|ole) vieläkään|kolmas kerta|kolmatta kertaa|taas kerran|mitään ei (?:oo|ole)|kukaan ei|kaksi viikkoa sitten',
    ],
  ],
  softens: 'ei en et emme ette eivät eikä enkä etkä eivätkä emmekä tuskin ilman älä älkää ettei',
  strengthens:
    'tosi todella erittäin aivan ihan täysin niin älyttömän hirveän tosissaan oikeasti oikeesti hemmetin helvetin super sikana kovasti',
} satisfies FeelingWords;
