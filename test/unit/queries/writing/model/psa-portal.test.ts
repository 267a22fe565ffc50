import { expectNoFaults } from './expect-no-faults'

expectNoFaults('psa', 'portal')
