// Made by `npm run data`. Contains public sector information licensed under the Open Government Licence v3.0.
// Source: Department for Education, 16 to 18 transition matrices. Version: 2025 provisional, published 13 November 2025.
// Columns: qualification|average GCSE band|entries|median grade|75th percentile grade. Of the first 1, an empty cell stands for the one above.
export const btecOutcomes = `BTEC National Extended Certificate L3 - Band F - P-D*|1-<2|58|P|P
|2-<3|1178|P|M
|3-<4|11357|M|M
|4-<5|23657|M|D
|5-<6|17689|D|D
|6-<7|6519|D|D*
|7-<8|1409|D*|D*
|8-<9|179|D*|D*
|All|63188|M|D
BTEC National Foundation Diploma L3 - Band H - P-D*|1-<2|85|P|M
|2-<3|766|P|M
|3-<4|3014|P|M
|4-<5|3798|P|M
|5-<6|1943|M|D
|6-<7|626|D|D
|7-<8|126|D|D*
|8-<9|12|D*|D*
|All|11121|P|M
BTEC National Diploma L3 - Band J - PP-D*D*|1-<2|16|MP|MM
|2-<3|570|MM|DM
|3-<4|3543|DM|DD
|4-<5|5339|DD|DD
|5-<6|3157|DD|D*D
|6-<7|988|D*D|D*D*
|7-<8|177|D*D*|D*D*
|8-<9|22|D*D*|D*D*
|All|14105|DD|D*D
BTEC National Extended Diploma L3 - Band N - PPP-D*D*D*|1-<2|66|MMP|DMM
|2-<3|1307|MMM|DDM
|3-<4|8569|DMM|DDM
|4-<5|12613|DDM|DDD
|5-<6|7098|DDD|D*D*D
|6-<7|2088|D*DD|D*D*D
|7-<8|389|D*D*D|D*D*D*
|8-<9|47|D*D*D*|D*D*D*
|All|33190|DDM|D*DD`;
