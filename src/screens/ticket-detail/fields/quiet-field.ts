/**
 * For what surrounds a field within the details: it reads like the values around it, in line with them, and shows
 * itself as a field to whoever points at it, comes to it by keys, or has but a finger.
 */
export const quietField =
  '-mx-2.5 -my-1.5 ' +
  '[&_:is(select,input)]:bg-transparent [&_:is(select,input)]:ps-2.25 [&_:is(select,input)]:shadow-none [&_select]:pe-8 ' +
  '[&_:is(select,input):not(:hover,:focus,[aria-invalid])]:border-transparent'
