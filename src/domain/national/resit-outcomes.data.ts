// Made by `npm run data`. Contains public sector information licensed under the Open Government Licence v3.0.
// Source: Department for Education, 16 to 18 English and maths progress matrices. Version: 2024/25.
// Columns: subject|prior points|learners|% reaching GCSE grade 4 or above|% without an entry|mean progress in grades (no entry counts as -1). Of the first 1, an empty cell stands for the one above.
export const resitOutcomes = `English|0.0|2218|3.0|35.8|0.49
|0.25|1177|0.6|32.5|0.061
|0.5|1530|1.4|30.6|0.143
|0.75|1542|6.0|31.1|0.616
|1.0|6868|2.8|29.7|0.133
|1.25|102|16.7|18.6|1.017
|1.5|8|0.0|37.5|0.062
|2.0|25176|9.0|22.6|0.133
|3.0|49019|34.6|13.3|0.164
|3.5|403|24.8|43.9|-0.432
|All|88043|22.4|18.8|0.165
Maths|0.0|5000|3.0|31.7|0.334
|0.25|1435|0.6|40.6|-0.18
|0.5|2107|1.3|35.9|-0.148
|0.75|2197|4.0|38.0|-0.02
|1.0|21514|0.7|25.2|-0.109
|1.25|253|4.3|25.7|-0.095
|1.5|2|50.0|50.0|0.75
|2.0|37034|4.8|20.1|-0.038
|3.0|54893|37.6|9.5|0.175
|3.5|234|26.5|45.7|-0.487
|All|124669|18.4|17.7|0.054`;
