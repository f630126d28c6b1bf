const LEVELS = 4;

/** The boxes around elements, some levels up but inside the body: what stands in them belongs to these elements. */
export const placesAround = (elements: Iterable<Element>): Element[] =>
  Array.from(elements, (element) => {
    let place = element;
    for (let level = 0; level < LEVELS && place.parentElement && place.parentElement !== element.ownerDocument.body; level++)
      place = place.parentElement;
    return place;
  });
