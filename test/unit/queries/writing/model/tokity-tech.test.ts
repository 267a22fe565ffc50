import { expectNoFaults } from './expect-no-faults'

expectNoFaults('tokity', 'tech')
