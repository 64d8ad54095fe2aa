import { wordSet } from './word-set';

// Words for things that peoples and places give their names to, in small letters.

/** Things of the kitchen, the house, the yard and the game that are called after a people, in the singular. */
export const thingsOfPeoples = wordSet(
  'delight bath towel dressing roulette doll hound shepherd shepard cat rug carpet terrier bulldog wolfhound mule duck goose checker',
  'chequer measle muffin sausage corn summer wrestling football cheese cabbage lantern whisper ink elm hamster shorthair angora',
  'crested mastiff spaniel setter pointer greyhound wrench knot elephant tiger cobra rhino rhinoceros mustard bun',
);

/** What is Western as cowboys, remedies and laboratory tests are. */
export const westernThings = wordSet(
  'film films movie movies novel novels hat hats boots saddle saddles shirt shirts omelette blot blots swing medicine genre star hero heroes',
);

/** The bird that shares a state's name, and words of the kitchen beside it. */
export const birds = wordSet('turkey');

export const cooking = wordSet(
  'roast roasting recipe recipes stuffing stuffed gravy oven leftover leftovers brine brined brining basted basting carve carved carving',
  'cranberry cranberries trimmings dressing trot drumstick drumsticks giblets thaw thawed cook cooks cooked cooking thanksgiving poultry butterball gobble gobbler',
);

/** What is made of the bird, right behind its name, and how it is served, right before it. */
export const dishes = wordSet(
  'sandwich sandwiches breast breasts burger burgers fries soup leg legs wing wings dinner dinners bacon sausage pie meatball meatballs chili',
  'producer producers grower growers farmer farmers processor processors flock flocks',
  'chilli club wrap wraps jerky curry farm farms hunt hunts hunter hunters hunting feathers meat neck vulture vultures shoot season call',
);

export const servings = wordSet(
  'cold smoked fried baked ground frozen wild roasted grilled sliced tom talk talking',
);

/** What bears a name of its own, named in small letters before it. */
export const bearers = wordSet(
  'cruiser ship frigate destroyer warship tanker vessel ferry yacht submarine freighter trawler schooner steamer battleship corvette',
  'film movie series sitcom novel album song single band musical opera restaurant nightclub racehorse stallion mare hurricane',
);

/** What is said to bear a name, behind it: works, and houses where one goes in the evening. */
export const worksAndVenues = wordSet(
  'film movie series thriller drama sitcom documentary novel musical opera play album song single ballad band trio quartet podcast',
  'videogame game pub bar tavern nightclub restaurant bistro diner cafe café racehorse horse stallion mare yacht perfume cocktail',
  'marketplace website',
);
