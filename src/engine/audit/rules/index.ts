import { auth01 } from './auth-01';
import { auth02 } from './auth-02';
import { auth03 } from './auth-03';
import { auth04 } from './auth-04';
import { auth05 } from './auth-05';
import { auth06 } from './auth-06';
import { auth07 } from './auth-07';
import { auth08 } from './auth-08';
import { auth09 } from './auth-09';
import { auth10 } from './auth-10';
import { auth11 } from './auth-11';
import { auth12 } from './auth-12';
import { cfg01 } from './cfg-01';
import { cfg02 } from './cfg-02';
import { cfg03 } from './cfg-03';
import { cfg04 } from './cfg-04';
import { cfg05 } from './cfg-05';
import { hub01 } from './hub-01';
import { hub02 } from './hub-02';
import { hub03 } from './hub-03';
import { hub04 } from './hub-04';
import { hub05 } from './hub-05';
import { hub06 } from './hub-06';
import { hub07 } from './hub-07';
import { hub08 } from './hub-08';
import { hub09 } from './hub-09';
import { hub10 } from './hub-10';
import { hub11 } from './hub-11';
import { net01 } from './net-01';
import { net02 } from './net-02';
import { net03 } from './net-03';
import { net04 } from './net-04';
import { net05 } from './net-05';
import { net06 } from './net-06';
import { net07 } from './net-07';
import { net08 } from './net-08';
import { run01 } from './run-01';
import { run02 } from './run-02';
import { run03 } from './run-03';
import { run04 } from './run-04';
import { run05 } from './run-05';
import { run06 } from './run-06';
import { run07 } from './run-07';
import { run08 } from './run-08';
import { run09 } from './run-09';
import { trust01 } from './trust-01';
import { trust02 } from './trust-02';
import { ver01 } from './ver-01';
import { web01 } from './web-01';
import { web02 } from './web-02';
import { web03 } from './web-03';
import { web04 } from './web-04';
import { web05 } from './web-05';
import { web06 } from './web-06';
import { web07 } from './web-07';
import type { AuditRule } from '../types';

/** Every rule, in the order of the documentation. */
export const auditRules: readonly AuditRule[] = [
  auth01,
  auth02,
  auth03,
  auth04,
  auth05,
  auth06,
  auth07,
  auth08,
  auth09,
  auth10,
  auth11,
  auth12,
  net01,
  net02,
  net03,
  net04,
  net05,
  net06,
  net07,
  net08,
  web01,
  web02,
  web03,
  web04,
  web05,
  web06,
  web07,
  run01,
  run02,
  run03,
  run04,
  run05,
  run06,
  run07,
  run08,
  run09,
  trust01,
  trust02,
  cfg01,
  cfg02,
  cfg03,
  cfg04,
  cfg05,
  hub01,
  hub02,
  hub03,
  hub04,
  hub05,
  hub06,
  hub07,
  hub08,
  hub09,
  hub10,
  hub11,
  ver01
];
