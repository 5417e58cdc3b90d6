// Made by `npm run data`. Contains public sector information licensed under the Open Government Licence v3.0.
// Source: Department for Education, 16 to 18 transition matrices. Version: 2025 provisional, published 13 November 2025.
// Columns: qualification|average GCSE band|entries|median grade|75th percentile grade|percentages of its grades, best first. Of the first 1, an empty cell stands for the one above.
export const btecOutcomes = `BTEC National Extended Certificate L3 - Band F - P-D*|1-<2|58|P|P|0 1.7 19 41.4 37.9
|2-<3|1178|P|M|0.3 6.5 34.7 41.7 16.7
|3-<4|11357|M|M|2.1 15.8 48.3 28.7 5
|4-<5|23657|M|D|6.4 33.5 44.4 14.2 1.5
|5-<6|17689|D|D|18.1 47.6 28.8 5.1 0.4
|6-<7|6519|D|D*|38.1 46.7 13.5 1.6 0.1
|7-<8|1409|D*|D*|59.8 34.3 5.4 0.4 0.1
|8-<9|179|D*|D*|71.5 22.9 3.9 1.1 0.6
|All|63188|M|D|13.5 35.1 36.2 13.2 2
BTEC National Foundation Diploma L3 - Band H - P-D*|1-<2|85|P|M|0 7.1 24.7 43.5 24.7
|2-<3|766|P|M|0.1 6.4 20.9 47.1 25.5
|3-<4|3014|P|M|0.3 8.5 24.1 50.5 16.6
|4-<5|3798|P|M|1.1 16.4 27.9 46 8.7
|5-<6|1943|M|D|4.1 28.9 33.2 30.6 3.1
|6-<7|626|D|D|13.1 44.6 26.7 14.7 1
|7-<8|126|D|D*|27.8 50 17.5 4.8 0
|8-<9|12|D*|D*|83.3 8.3 8.3 0 0
|All|11121|P|M|2.7 18.3 27.5 41 10.5
BTEC National Diploma L3 - Band J - PP-D*D*|1-<2|16|MP|MM|0 0 0 18.8 12.5 31.3 37.5 0
|2-<3|570|MM|DM|0 1.9 12.6 17.4 19.1 19.3 21.8 7.9
|3-<4|3543|DM|DD|0.6 7.1 21 21.6 19.3 15.3 12.9 2.2
|4-<5|5339|DD|DD|3.7 20.4 30.2 19 13.4 7.8 5.1 0.5
|5-<6|3157|DD|D*D|13.5 36 25.6 13.2 6.4 3.4 1.6 0.3
|6-<7|988|D*D|D*D*|34.7 38.7 15.5 6.4 2.9 0.8 0.7 0.3
|7-<8|177|D*D*|D*D*|54.2 34.5 4 3.4 2.8 1.1 0 0
|8-<9|22|D*D*|D*D*|72.7 18.2 9.1 0 0 0 0 0
|All|14105|DD|D*D|8 21.1 24.5 17.2 12.7 8.6 6.7 1.2
BTEC National Extended Diploma L3 - Band N - PPP-D*D*D*|1-<2|66|MMP|DMM|0 3 1.5 9.1 9.1 16.7 9.1 10.6 10.6 12.1 18.2
|2-<3|1307|MMM|DDM|0.2 1.2 3.8 9.2 12.3 12.8 14.9 12.9 12.9 11.6 8.1
|3-<4|8569|DMM|DDM|0.4 2.5 7.2 12.6 14.7 14.6 13 11.2 12.7 8.2 3
|4-<5|12613|DDM|DDD|1.6 7.2 14.3 15.9 14.4 13.2 11.1 8.5 8.5 4.4 0.9
|5-<6|7098|DDD|D*D*D|8.4 17.7 19.6 15.8 12.1 9.3 6.9 5 3.3 1.6 0.3
|6-<7|2088|D*DD|D*D*D|22.4 26.6 18.7 10.1 7.6 6.3 4.1 2.2 1.6 0.4 0
|7-<8|389|D*D*D|D*D*D*|42.7 26.5 14.1 7.7 4.1 2.1 1 0.5 1 0.3 0
|8-<9|47|D*D*D*|D*D*D*|61.7 25.5 6.4 4.3 2.1 0 0 0 0 0 0
|All|33190|DDM|D*DD|4.8 9.5 13.4 14.3 13.3 12.1 10.2 8.1 8 4.7 1.6`;
