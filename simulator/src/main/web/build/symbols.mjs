// APP-6 symbols, drawn when the simulator is built: the one table of which symbol stands for what.
import ms from 'milsymbol';

// Standard identity. Ukraine and those who guarantee it have the frame of friends, Russia that of hostiles, as in any exercise on this ground:
// the frame tells the side and judges nothing. Civilians and the monitors are neutral.
const SIDES = { UA: '3', RU: '6', 'multinational-force': '3', US: '3', civilian: '4', monitors: '4', unknown: '1' };

// Symbol set, entity, and sector 1 modifier, of APP-6(D) and MIL-STD-2525D.
const KINDS = {
  // classes of weapons and vehicles, as in vocabulary/WeaponClass
  vehicle: ['15', '140100'],
  'heavy-weapon': ['15', '110000'],
  'small-arms': ['15', '110100'],
  'armoured-vehicle': ['15', '120101'],
  tank: ['15', '120200'],
  mortar: ['15', '111400'],
  artillery: ['15', '110900'],
  'rocket-artillery': ['15', '111600'],
  missile: ['15', '111300'],
  'air-defence': ['15', '111100'],
  aircraft: ['01', '110100'],
  helicopter: ['01', '110200'],
  drone: ['01', '110300'],
  'armed-drone': ['01', '110300', '01'],
  warship: ['30', '120000'],
  // what happens without a weapon
  unknown: ['10', '000000'],
  jamming: ['10', '150500'],
  works: ['10', '140700'],
  demining: ['10', '141400'],
  fire: ['40', '140000'],
  smoke: ['40', '140200'],
  'hot-spot': ['40', '140300'],
  'field-fire': ['40', '140800'],
  explosion: ['40', '110600'],
  // who looks
  satellite: ['05', '110700'],
  sensor: ['10', '151200'],
};

function sidc(side, [set, entity, modifier = '00'], decoy) {
  return `100${SIDES[side]}${set}0${decoy ? '1' : '0'}00${entity}${modifier}00`;
}

function drawn(code) {
  const symbol = new ms.Symbol(code, { size: 24, strokeWidth: 5 });
  if (!symbol.isValid()) {
    throw new Error(`milsymbol knows no symbol ${code}`);
  }
  const { width, height } = symbol.getSize();
  const round = (number) => Math.round(number * 10) / 10;
  // Without its namespace, which a page implies and a picture of its own needs: whoever makes one of it adds it.
  const svg = symbol.asSVG().replace(/ xmlns="[^"]*"/, '').replace(/ (version|baseProfile)="[^"]*"/g, '').replace(/\d+\.\d{2,}/g, (number) => round(Number(number)));
  return { sidc: code, width: round(width), height: round(height), x: round(symbol.getAnchor().x), y: round(symbol.getAnchor().y), svg };
}

/** Every symbol by side and kind, UA/tank, and of the parties those that only look like it, UA/tank/decoy. */
export function symbols() {
  const all = {};
  for (const side of Object.keys(SIDES)) {
    for (const [kind, entity] of Object.entries(KINDS)) {
      all[`${side}/${kind}`] = drawn(sidc(side, entity, false));
      if (side === 'UA' || side === 'RU') {
        all[`${side}/${kind}/decoy`] = drawn(sidc(side, entity, true));
      }
    }
  }
  return all;
}
