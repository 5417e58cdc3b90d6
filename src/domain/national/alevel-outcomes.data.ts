// Made by `npm run data`. Contains public sector information licensed under the Open Government Licence v3.0.
// Source: Department for Education, 16 to 18 transition matrices. Version: 2025 provisional, published 13 November 2025.
// Columns: subject|average GCSE band|entries|percentages of A* A B C D E U.
export const alevelOutcomes = `Accounting / Finance|2-<3|3|0 0 66.7 0 0 0 33.3
Accounting / Finance|3-<4|41|0 0 9.8 0 14.6 39 36.6
Accounting / Finance|4-<5|422|0 1.7 8.3 20.6 29.1 27 13.3
Accounting / Finance|5-<6|827|0.1 5.7 18.6 31.6 25.9 13.9 4.2
Accounting / Finance|6-<7|611|1.1 17.2 35.5 24.2 15.1 5.6 1.3
Accounting / Finance|7-<8|213|8.9 36.6 33.3 13.1 5.6 0.9 1.4
Accounting / Finance|8-<9|51|21.6 56.9 13.7 7.8 0 0 0
Accounting / Finance|9>=|1|100 0 0 0 0 0 0
Accounting / Finance|All|2213|1.9 12.3 22.5 24.2 20.5 12.8 5.8
Ancient History|2-<3|1|0 0 0 0 100 0 0
Ancient History|3-<4|20|0 0 0 25 35 35 5
Ancient History|4-<5|133|0 3 17.3 37.6 31.6 9 1.5
Ancient History|5-<6|251|0 2 40.2 30.3 20.7 4.8 2
Ancient History|6-<7|271|0.4 17.7 43.9 28.8 6.6 1.8 0.7
Ancient History|7-<8|166|4.8 34.9 48.2 10.8 1.2 0 0
Ancient History|8-<9|65|16.9 55.4 26.2 1.5 0 0 0
Ancient History|9>=|7|28.6 71.4 0 0 0 0 0
Ancient History|All|929|2.4 17.1 37.4 25.1 13.1 3.9 1.1
Arabic|<1|1|0 0 100 0 0 0 0
Arabic|1-<2|2|0 50 50 0 0 0 0
Arabic|2-<3|8|12.5 0 0 0 37.5 0 50
Arabic|3-<4|29|3.4 10.3 17.2 20.7 13.8 13.8 20.7
Arabic|4-<5|100|17 24 15 10 19 6 9
Arabic|5-<6|121|21.5 29.8 17.4 14 11.6 3.3 2.5
Arabic|6-<7|91|28.6 24.2 28.6 9.9 5.5 2.2 1.1
Arabic|7-<8|64|43.8 26.6 20.3 4.7 3.1 0 1.6
Arabic|8-<9|27|70.4 22.2 0 3.7 3.7 0 0
Arabic|9>=|2|100 0 0 0 0 0 0
Arabic|All|471|27.2 24.6 18.9 10.2 10.2 3.6 5.3
Art and Design|2-<3|34|0 2.9 2.9 11.8 44.1 26.5 11.8
Art and Design|3-<4|265|1.1 2.6 21.5 30.6 22.3 15.1 6.8
Art and Design|4-<5|914|2.1 7.2 31.8 34.4 17.5 5.9 1.1
Art and Design|5-<6|1382|6.4 14.8 35.4 28.5 11.2 2.8 0.9
Art and Design|6-<7|1365|16.6 28.4 34.9 15.6 3.4 0.9 0.3
Art and Design|7-<8|797|35.4 31.1 25.7 6.8 0.6 0.3 0.1
Art and Design|8-<9|361|57.6 30.2 10.5 1.1 0.6 0 0
Art and Design|9>=|36|75 13.9 11.1 0 0 0 0
Art and Design|All|5301|16.6 20.1 30.3 20.5 8.5 3.1 1
Art and Design (3d Studies)|1-<2|2|0 0 0 0 0 50 50
Art and Design (3d Studies)|2-<3|8|0 12.5 0 37.5 50 0 0
Art and Design (3d Studies)|3-<4|125|2.4 3.2 20.8 32 24.8 13.6 3.2
Art and Design (3d Studies)|4-<5|491|3.1 10.2 28.1 33 16.3 7.7 1.6
Art and Design (3d Studies)|5-<6|722|9.7 13.9 34.6 26 12.6 2.6 0.6
Art and Design (3d Studies)|6-<7|554|17.9 23.5 35.2 16.2 5.1 2.2 0
Art and Design (3d Studies)|7-<8|255|36.1 26.3 26.7 8.2 1.6 1.2 0
Art and Design (3d Studies)|8-<9|95|64.2 21.1 12.6 2.1 0 0 0
Art and Design (3d Studies)|9>=|12|66.7 33.3 0 0 0 0 0
Art and Design (3d Studies)|All|2323|15.5 16.7 30.4 22.2 10.5 4 0.7
Art and Design (Critical Studies)|1-<2|2|0 0 0 50 50 0 0
Art and Design (Critical Studies)|2-<3|3|0 0 0 33.3 33.3 33.3 0
Art and Design (Critical Studies)|3-<4|10|0 10 40 20 20 10 0
Art and Design (Critical Studies)|4-<5|24|12.5 4.2 45.8 12.5 16.7 8.3 0
Art and Design (Critical Studies)|5-<6|27|7.4 18.5 40.7 18.5 14.8 0 0
Art and Design (Critical Studies)|6-<7|30|30 16.7 26.7 20 6.7 0 0
Art and Design (Critical Studies)|7-<8|18|38.9 44.4 16.7 0 0 0 0
Art and Design (Critical Studies)|8-<9|4|50 25 25 0 0 0 0
Art and Design (Critical Studies)|9>=|3|66.7 0 33.3 0 0 0 0
Art and Design (Critical Studies)|All|138|18.1 19.6 32.6 15.9 10.9 2.9 0
Art and Design (Fine Art)|1-<2|1|0 0 0 0 0 100 0
Art and Design (Fine Art)|2-<3|42|2.4 4.8 7.1 40.5 23.8 11.9 9.5
Art and Design (Fine Art)|3-<4|463|1.5 5 18.6 36.5 25.3 10.6 2.6
Art and Design (Fine Art)|4-<5|1941|3 8.3 28.1 36.8 17.2 5.9 0.6
Art and Design (Fine Art)|5-<6|3458|7.8 16.8 38.8 25.9 8.2 2.2 0.3
Art and Design (Fine Art)|6-<7|3377|17.4 27.9 36.4 14.9 2.9 0.4 0.1
Art and Design (Fine Art)|7-<8|2251|38 31.3 23.4 6.1 0.8 0.3 0.1
Art and Design (Fine Art)|8-<9|1118|61.6 26.6 10.3 1.3 0 0.2 0
Art and Design (Fine Art)|9>=|130|70 20.8 7.7 1.5 0 0 0
Art and Design (Fine Art)|All|13123|20 21.5 30.1 19.2 6.7 2.1 0.3
Art and Design (Graphics)|1-<2|2|0 0 0 0 50 50 0
Art and Design (Graphics)|2-<3|30|0 0 16.7 26.7 36.7 13.3 6.7
Art and Design (Graphics)|3-<4|361|1.4 3.6 22.7 37.1 19.9 12.7 2.5
Art and Design (Graphics)|4-<5|1266|3.4 10.8 33.6 35.2 12.3 3.8 0.9
Art and Design (Graphics)|5-<6|1644|8.2 17.6 40.7 23.7 7.7 1.8 0.2
Art and Design (Graphics)|6-<7|1162|18.8 29.3 37.8 11.7 1.9 0.3 0.3
Art and Design (Graphics)|7-<8|527|35.5 36.4 22.6 4.9 0.6 0 0
Art and Design (Graphics)|8-<9|130|65.4 23.1 9.2 1.5 0.8 0 0
Art and Design (Graphics)|9>=|13|53.8 30.8 15.4 0 0 0 0
Art and Design (Graphics)|All|5268|13.3 19.6 34.2 22.1 7.6 2.5 0.6
Art and Design (Photography)|<1|2|0 0 0 50 0 50 0
Art and Design (Photography)|1-<2|6|0 0 0 16.7 66.7 16.7 0
Art and Design (Photography)|2-<3|73|1.4 1.4 16.4 31.5 28.8 16.4 4.1
Art and Design (Photography)|3-<4|1034|0.9 4.1 22.3 35.2 24.2 10.3 3.1
Art and Design (Photography)|4-<5|2930|3.5 10 33 33.4 14.3 4.9 0.9
Art and Design (Photography)|5-<6|2995|10 16.9 39.5 24.6 7 1.6 0.3
Art and Design (Photography)|6-<7|1768|20.1 26.2 37.1 13.2 2.8 0.3 0.2
Art and Design (Photography)|7-<8|638|35.6 29.3 26.6 6.6 1.6 0.2 0.2
Art and Design (Photography)|8-<9|137|62.8 21.9 13.1 2.2 0 0 0
Art and Design (Photography)|9>=|18|61.1 22.2 5.6 11.1 0 0 0
Art and Design (Photography)|All|9849|11.6 16 33.6 24.8 10 3.3 0.8
Art and Design (Textiles)|1-<2|2|0 0 0 50 0 0 50
Art and Design (Textiles)|2-<3|12|8.3 0 0 33.3 33.3 16.7 8.3
Art and Design (Textiles)|3-<4|182|1.1 7.1 25.8 36.3 18.1 8.8 2.7
Art and Design (Textiles)|4-<5|711|4.8 12.8 35.2 30.7 10.8 4.8 1
Art and Design (Textiles)|5-<6|1004|11.2 20.3 36.9 23.3 6.6 1.6 0.2
Art and Design (Textiles)|6-<7|815|21.5 25.9 36.4 13 2.9 0.2 0
Art and Design (Textiles)|7-<8|414|33.6 34.8 25.6 4.6 1.4 0 0
Art and Design (Textiles)|8-<9|134|60.4 26.9 9.7 3 0 0 0
Art and Design (Textiles)|9>=|7|14.3 28.6 57.1 0 0 0 0
Art and Design (Textiles)|All|3382|16.7 21.5 33.1 19.8 6.4 2.1 0.5
Biology|<1|1|0 0 0 0 100 0 0
Biology|1-<2|3|0 0 0 0 33.3 0 66.7
Biology|2-<3|13|0 0 7.7 0 7.7 15.4 69.2
Biology|3-<4|131|0.8 1.5 3.8 7.6 6.1 24.4 55.7
Biology|4-<5|1973|0 0.8 3.3 11.2 24.2 32.2 28.3
Biology|5-<6|9895|0.2 2 9.4 24 31.3 23.5 9.6
Biology|6-<7|18403|0.7 7.9 23.7 33 23 9.5 2.2
Biology|7-<8|17272|5.4 29.2 35.6 20.4 7.3 1.8 0.3
Biology|8-<9|11309|35.5 42.8 16.9 3.7 0.8 0.2 0
Biology|9>=|781|68.5 21.8 6.3 2.4 0.3 0.6 0.1
Biology|All|61643|9.4 19.6 22.5 21.1 15.3 8.6 3.6
Business Studies:Single|<1|3|0 33.3 0 66.7 0 0 0
Business Studies:Single|1-<2|2|0 0 0 0 0 50 50
Business Studies:Single|2-<3|56|0 0 3.6 12.5 32.1 16.1 35.7
Business Studies:Single|3-<4|1098|0.5 0.6 5.6 20 30.8 27.5 14.9
Business Studies:Single|4-<5|7869|0.2 1.8 15.1 34 30.7 13.5 4.7
Business Studies:Single|5-<6|15185|1.2 6.7 32.4 36.8 17.5 4.5 1
Business Studies:Single|6-<7|10716|4.9 19 44.9 24.2 5.7 1.1 0.3
Business Studies:Single|7-<8|4015|16.2 33 39.6 9.1 1.6 0.3 0.1
Business Studies:Single|8-<9|874|36.2 37 22.8 3.3 0.7 0.1 0
Business Studies:Single|9>=|51|35.3 27.5 17.6 11.8 7.8 0 0
Business Studies:Single|All|40914|4.3 12.2 31.9 28.8 15.4 5.5 1.9
Chemistry|<1|1|0 0 0 100 0 0 0
Chemistry|1-<2|2|0 0 0 50 50 0 0
Chemistry|2-<3|11|0 0 9.1 27.3 9.1 18.2 36.4
Chemistry|3-<4|107|0 3.7 3.7 13.1 13.1 26.2 40.2
Chemistry|4-<5|1220|0.2 1.6 6.1 13.5 22 28.4 28.4
Chemistry|5-<6|6763|0.3 3.6 11.4 21.7 27.2 23.4 12.5
Chemistry|6-<7|14029|0.7 8.7 23.4 28 23 12.2 3.9
Chemistry|7-<8|16471|4.6 27.9 33.3 20.6 9.5 3.3 0.8
Chemistry|8-<9|13486|27.1 45.5 19.8 5.6 1.5 0.4 0.1
Chemistry|9>=|1090|56.4 33.2 6.8 2.8 0.6 0 0.1
Chemistry|All|55185|9.8 23.6 23.2 18.3 13.4 8.1 3.7
Chinese|<1|3|0 33.3 33.3 0 33.3 0 0
Chinese|2-<3|11|27.3 27.3 36.4 9.1 0 0 0
Chinese|3-<4|31|22.6 25.8 35.5 12.9 0 3.2 0
Chinese|4-<5|84|17.9 36.9 25 11.9 2.4 4.8 1.2
Chinese|5-<6|171|26.9 44.4 22.2 3.5 1.8 0 1.2
Chinese|6-<7|171|31 38.6 21.6 5.8 2.9 0 0
Chinese|7-<8|150|36.7 34 17.3 9.3 2.7 0 0
Chinese|8-<9|133|43.6 35.3 18.8 1.5 0.8 0 0
Chinese|9>=|34|52.9 44.1 2.9 0 0 0 0
Chinese|All|1267|37.6 36.1 19.3 4.5 1.6 0.6 0.4
Classical Civilisation|2-<3|3|0 0 33.3 33.3 0 33.3 0
Classical Civilisation|3-<4|66|0 0 3 21.2 33.3 34.8 7.6
Classical Civilisation|4-<5|389|0 1.5 12.6 33.4 37 12.6 2.8
Classical Civilisation|5-<6|829|0.2 5.1 31.4 41 19.3 2.4 0.6
Classical Civilisation|6-<7|1044|1.9 14.9 47 28.2 6.9 1 0.1
Classical Civilisation|7-<8|866|6.4 36.6 44.5 11.2 1.3 0.1 0
Classical Civilisation|8-<9|545|19.6 55 23.3 1.5 0.6 0 0
Classical Civilisation|9>=|51|45.1 39.2 15.7 0 0 0 0
Classical Civilisation|All|3885|5.4 22.1 34.7 23.6 10.9 2.8 0.6
Classical Greek|6-<7|1|0 0 0 0 100 0 0
Classical Greek|7-<8|13|15.4 38.5 38.5 7.7 0 0 0
Classical Greek|8-<9|118|49.2 39.8 6.8 4.2 0 0 0
Classical Greek|9>=|58|72.4 27.6 0 0 0 0 0
Classical Greek|All|193|52.8 36.3 7.3 3.1 0.5 0 0
Computer Studies / Computing|2-<3|3|0 0 0 0 33.3 33.3 33.3
Computer Studies / Computing|3-<4|149|0 0 0.7 6 22.1 26.2 45
Computer Studies / Computing|4-<5|1303|0.1 0.8 4.6 15.8 27.6 29.9 21.2
Computer Studies / Computing|5-<6|3967|0.1 2.6 12.9 27.3 31.2 19.1 6.8
Computer Studies / Computing|6-<7|5312|0.7 10.7 30 31.5 18.5 7.1 1.5
Computer Studies / Computing|7-<8|4308|4.6 33.5 37.7 17 5.5 1.3 0.4
Computer Studies / Computing|8-<9|2582|30.1 49.4 16.9 2.9 0.5 0.2 0
Computer Studies / Computing|9>=|148|63.5 31.8 3.4 1.4 0 0 0
Computer Studies / Computing|All|18397|6.2 19.3 23.6 21.2 16.3 9.3 4.1
Dance|2-<3|3|0 0 0 33.3 0 33.3 33.3
Dance|3-<4|33|0 3 18.2 27.3 39.4 6.1 6.1
Dance|4-<5|153|1.3 5.9 28.1 32 24.2 7.2 1.3
Dance|5-<6|338|4.1 14.5 38.8 28.7 11.2 2.1 0.6
Dance|6-<7|235|11.5 26 40.9 17.4 3 1.3 0
Dance|7-<8|118|23.7 36.4 31.4 5.9 1.7 0.8 0
Dance|8-<9|42|38.1 42.9 19 0 0 0 0
Dance|9>=|1|100 0 0 0 0 0 0
Dance|All|931|9.6 19.8 34.7 21.9 10.5 2.8 0.8
Design and Technology (Engineering)|2-<3|2|0 0 0 0 0 50 50
Design and Technology (Engineering)|3-<4|20|0 0 0 5 20 45 30
Design and Technology (Engineering)|4-<5|81|0 1.2 4.9 19.8 34.6 28.4 11.1
Design and Technology (Engineering)|5-<6|131|0 0.8 24.4 43.5 23.7 5.3 2.3
Design and Technology (Engineering)|6-<7|147|2.7 18.4 38.1 29.3 8.2 3.4 0
Design and Technology (Engineering)|7-<8|76|13.2 34.2 43.4 7.9 1.3 0 0
Design and Technology (Engineering)|8-<9|55|41.8 29.1 25.5 1.8 0 1.8 0
Design and Technology (Engineering)|9>=|7|85.7 14.3 0 0 0 0 0
Design and Technology (Engineering)|All|530|8.5 13.6 27 24 14.7 8.7 3.6
Design and Technology (Product Design)|<1|1|0 0 100 0 0 0 0
Design and Technology (Product Design)|2-<3|17|0 0 0 17.6 5.9 35.3 41.2
Design and Technology (Product Design)|3-<4|344|0 0 2.3 12.5 23.5 37.5 24.1
Design and Technology (Product Design)|4-<5|1455|0 0.5 7.6 27.5 36 22.1 6.3
Design and Technology (Product Design)|5-<6|2342|0.3 4.2 24 39.7 23.1 7.1 1.6
Design and Technology (Product Design)|6-<7|2070|2.5 15.9 41.7 29.3 8.5 1.7 0.3
Design and Technology (Product Design)|7-<8|1135|14.4 36.7 35.5 11.3 1.9 0.4 0
Design and Technology (Product Design)|8-<9|488|46.1 35.5 15.8 2.3 0.2 0.2 0
Design and Technology (Product Design)|9>=|31|74.2 12.9 12.9 0 0 0 0
Design and Technology (Product Design)|All|8027|6 13.1 25.7 26.8 17.1 8.5 2.9
Design and Technology (Textiles Technology)|3-<4|15|0 0 0 13.3 20 20 46.7
Design and Technology (Textiles Technology)|4-<5|76|0 1.3 5.3 25 43.4 15.8 9.2
Design and Technology (Textiles Technology)|5-<6|150|0 2 23.3 38.7 28 6 2
Design and Technology (Textiles Technology)|6-<7|107|4.7 15.9 46.7 25.2 4.7 1.9 0.9
Design and Technology (Textiles Technology)|7-<8|84|15.5 35.7 40.5 6 2.4 0 0
Design and Technology (Textiles Technology)|8-<9|25|48 44 8 0 0 0 0
Design and Technology (Textiles Technology)|9>=|1|0 100 0 0 0 0 0
Design and Technology (Textiles Technology)|All|464|7.1 13.6 27.2 24.1 18.3 5.6 4.1
Drama and Theatre Studies|2-<3|13|0 0 0 30.8 38.5 23.1 7.7
Drama and Theatre Studies|3-<4|242|0 1.2 7.4 36.4 36.4 13.2 5.4
Drama and Theatre Studies|4-<5|992|0.2 1.8 23.1 44.8 24.3 4.7 1.1
Drama and Theatre Studies|5-<6|1948|0.8 6.1 40.3 41 10.3 1.2 0.4
Drama and Theatre Studies|6-<7|1939|3.5 17.9 51.5 23.1 3.5 0.5 0.1
Drama and Theatre Studies|7-<8|1323|10.5 32.1 45.9 10.7 0.8 0.1 0
Drama and Theatre Studies|8-<9|694|27.8 40.3 29.1 2.6 0.1 0 0
Drama and Theatre Studies|9>=|68|54.4 33.8 10.3 1.5 0 0 0
Drama and Theatre Studies|All|7381|6.3 16.8 39.4 26.9 8.6 1.6 0.5
Economics|<1|4|0 0 50 0 0 0 50
Economics|1-<2|3|0 0 0 0 33.3 33.3 33.3
Economics|2-<3|22|4.5 4.5 13.6 13.6 36.4 13.6 13.6
Economics|3-<4|342|0 0.3 7 17.8 22.8 30.7 21.3
Economics|4-<5|3361|0.2 2.2 14 27.9 30.5 18.7 6.5
Economics|5-<6|9658|0.5 6.6 27.5 35.2 20.6 7.4 2.2
Economics|6-<7|11457|2.3 18.6 41.6 26.4 8.6 2.1 0.5
Economics|7-<8|8582|9.6 38.4 38.3 11 2 0.4 0.2
Economics|8-<9|5163|31.7 46.9 18.4 2.6 0.2 0.1 0
Economics|9>=|545|49.7 35.8 11.6 2 0.7 0.2 0
Economics|All|40485|7.8 22.5 31.1 21.7 10.9 4.5 1.5
Electronics|3-<4|13|0 7.7 7.7 15.4 23.1 30.8 15.4
Electronics|4-<5|121|0.8 0.8 7.4 25.6 25.6 23.1 16.5
Electronics|5-<6|183|2.7 12 23 30.6 19.1 9.8 2.7
Electronics|6-<7|168|13.7 36.3 25 13.7 7.1 1.8 2.4
Electronics|7-<8|91|41.8 37.4 13.2 7.7 0 0 0
Electronics|8-<9|43|79.1 20.9 0 0 0 0 0
Electronics|9>=|3|66.7 33.3 0 0 0 0 0
Electronics|All|632|16.6 20.6 16.9 19.1 13.3 8.5 4.9
English Language|<1|1|0 0 100 0 0 0 0
English Language|1-<2|1|0 0 100 0 0 0 0
English Language|2-<3|15|0 0 0 26.7 33.3 26.7 13.3
English Language|3-<4|421|0 0.2 5.5 19 48.2 23.8 3.3
English Language|4-<5|2356|0 0.8 12.1 40.4 36.3 8.8 1.4
English Language|5-<6|4111|0.5 3.7 29 45.7 18.2 2.4 0.5
English Language|6-<7|3140|1.7 13.7 47.3 31.2 5.6 0.4 0.1
English Language|7-<8|1509|8.3 30.1 48.8 11.8 0.7 0.2 0.1
English Language|8-<9|468|23.1 47.2 26.5 3 0 0.2 0
English Language|9>=|14|21.4 42.9 21.4 14.3 0 0 0
English Language|All|12210|2.6 10.6 31.9 34 16.7 3.6 0.6
English Language and Literature|2-<3|5|0 0 0 60 0 40 0
English Language and Literature|3-<4|240|0.4 0.4 6.2 25.8 45.4 18.8 2.9
English Language and Literature|4-<5|1195|0.1 1.5 11.2 43.8 33.4 8.7 1.3
English Language and Literature|5-<6|2114|0.4 3.7 31.4 43.6 18.3 2.2 0.5
English Language and Literature|6-<7|1697|2.5 13.5 47 31 4.9 0.9 0.2
English Language and Literature|7-<8|907|12.6 29.8 46.9 10.1 0.3 0.3 0
English Language and Literature|8-<9|261|34.1 39.1 24.9 1.1 0.4 0 0.4
English Language and Literature|9>=|9|22.2 55.6 22.2 0 0 0 0
English Language and Literature|All|6530|4.1 11.1 32.7 32.9 15.3 3.4 0.6
English Literature|2-<3|26|0 0 11.5 19.2 38.5 23.1 7.7
English Literature|3-<4|583|0 0.2 5.1 17.2 40.3 31.7 5.5
English Literature|4-<5|4005|0.2 1 10.2 35 36.5 14.6 2.4
English Literature|5-<6|8562|0.7 4 25.7 40.9 23.6 4.5 0.6
English Literature|6-<7|9260|3.8 14.7 41.8 30.7 7.7 1 0.2
English Literature|7-<8|6768|14.3 29.2 42.3 12.6 1.5 0.1 0
English Literature|8-<9|3990|39.5 34.6 23 2.5 0.4 0 0
English Literature|9>=|453|60.5 28.9 9.7 0.9 0 0 0
English Literature|All|34236|9.6 15.6 30.8 26.1 13.5 3.8 0.6
Environmental Science|2-<3|2|0 0 0 0 0 50 50
Environmental Science|3-<4|41|0 0 0 2.4 17.1 34.1 46.3
Environmental Science|4-<5|284|0 0.4 3.2 15.5 34.5 31.3 15.1
Environmental Science|5-<6|730|0.3 1.1 15.2 34.4 31.5 13.4 4.1
Environmental Science|6-<7|580|2.4 8.6 29.5 38.1 15.7 4.7 1
Environmental Science|7-<8|301|12.3 32.6 33.6 17.9 2.7 0.7 0.3
Environmental Science|8-<9|87|40.2 31 24.1 4.6 0 0 0
Environmental Science|9>=|4|75 25 0 0 0 0 0
Environmental Science|All|2073|4.4 9.1 20.5 27.9 21.5 11.5 5.2
Film Studies|<1|1|0 0 100 0 0 0 0
Film Studies|1-<2|2|0 50 0 50 0 0 0
Film Studies|2-<3|23|0 4.3 4.3 21.7 17.4 39.1 13
Film Studies|3-<4|431|0 0.5 16.2 43.4 30.9 6.7 2.3
Film Studies|4-<5|1810|0.1 2.4 29 49.2 15.4 3.1 0.9
Film Studies|5-<6|2311|0.8 7.9 51.4 34 5.2 0.3 0.3
Film Studies|6-<7|1588|3.5 24.1 56.5 14.4 1.2 0.1 0.2
Film Studies|7-<8|670|12.5 41 41.3 4.2 0.6 0.1 0.1
Film Studies|8-<9|169|32 43.8 23.1 0.6 0 0.6 0
Film Studies|9>=|2|100 0 0 0 0 0 0
Film Studies|All|7140|3.1 13.8 42.8 30.2 7.9 1.6 0.6
French|2-<3|3|0 0 33.3 0 33.3 0 33.3
French|3-<4|29|0 3.4 27.6 20.7 24.1 17.2 6.9
French|4-<5|250|2 2.4 14.4 25.2 27.2 20.8 8
French|5-<6|786|0.6 8.1 22.4 28.8 26.3 10.8 2.9
French|6-<7|1461|2.3 15.2 31.5 28.7 16.6 4.7 1
French|7-<8|1652|5.6 33.7 36.9 18 4.9 0.8 0.1
French|8-<9|1689|27.6 45.5 21.1 4.9 0.8 0 0
French|9>=|225|51.1 38.7 8.4 0.9 0.9 0 0
French|All|6293|11.8 28.2 27.2 17.9 10.2 3.6 1
Geography|<1|1|0 100 0 0 0 0 0
Geography|2-<3|11|0 0 0 9.1 36.4 18.2 36.4
Geography|3-<4|292|0 0.3 4.5 17.1 29.1 28.8 20.2
Geography|4-<5|3229|0.2 1.2 8 28.6 36.2 19.9 5.9
Geography|5-<6|8686|0.4 4.2 23.8 39.1 24.7 6.3 1.4
Geography|6-<7|9326|2.1 16.6 41.5 29.9 8.3 1.3 0.3
Geography|7-<8|6112|10.3 38.4 38.6 11.1 1.2 0.2 0.1
Geography|8-<9|2739|35.3 44.7 17.5 2.3 0.1 0 0.1
Geography|9>=|181|53.6 32 10.5 2.2 1.1 0 0.6
Geography|All|30973|6.3 18.3 29.6 25.8 14 4.7 1.4
Geology|2-<3|1|0 0 0 0 0 100 0
Geology|3-<4|14|0 0 0 7.1 28.6 35.7 28.6
Geology|4-<5|113|0 0.9 10.6 16.8 31.9 33.6 6.2
Geology|5-<6|255|1.6 5.9 21.6 27.5 29.4 11.4 2.7
Geology|6-<7|281|2.8 20.6 28.5 29.2 14.2 4.3 0.4
Geology|7-<8|165|13.9 44.2 26.1 12.1 3 0.6 0
Geology|8-<9|74|60.8 28.4 10.8 0 0 0 0
Geology|9>=|2|100 0 0 0 0 0 0
Geology|All|916|9 18.4 21.7 21.4 17.9 9.5 2.1
German|3-<4|11|9.1 27.3 0 9.1 18.2 36.4 0
German|4-<5|87|2.3 10.3 19.5 20.7 27.6 13.8 5.7
German|5-<6|192|1 7.8 20.3 29.2 24.5 16.7 0.5
German|6-<7|416|4.1 19 29.3 28.6 13.5 5.3 0.2
German|7-<8|520|8.8 31.2 37.9 18.5 3.1 0.6 0
German|8-<9|613|29 46.7 19.1 4.9 0.3 0 0
German|9>=|92|53.3 41.3 5.4 0 0 0 0
German|All|2034|16.2 30.8 25.7 16.2 7.2 3.6 0.3
Government and Politics|<1|1|0 100 0 0 0 0 0
Government and Politics|1-<2|2|0 0 0 0 50 0 50
Government and Politics|2-<3|16|12.5 0 6.2 18.8 25 18.8 18.8
Government and Politics|3-<4|434|0.5 1.6 7.6 17.7 30.6 23.7 18.2
Government and Politics|4-<5|2771|0.6 3.9 16 32.5 27.1 13.6 6.4
Government and Politics|5-<6|5341|1.4 8.6 30.1 33.8 19 5.5 1.6
Government and Politics|6-<7|5240|4.9 21.1 40.2 24.3 7.7 1.4 0.5
Government and Politics|7-<8|3745|14.4 36 37.1 10.2 1.8 0.4 0.1
Government and Politics|8-<9|1944|34.6 42.5 19.7 2.4 0.6 0.1 0.2
Government and Politics|9>=|221|49.3 34.8 13.6 0.5 0.9 0.5 0.5
Government and Politics|All|20154|8.5 20 30.3 22.8 12.1 4.4 1.9
History|1-<2|1|0 0 100 0 0 0 0
History|2-<3|23|0 13 8.7 26.1 17.4 21.7 13
History|3-<4|544|0.2 0.9 5.1 23.3 35.1 27.4 7.9
History|4-<5|4232|0 1.3 12.8 36.5 33.9 12.2 3.3
History|5-<6|10076|0.3 4.5 28.9 40.2 20.7 4.4 1.1
History|6-<7|11140|1.6 15.2 45.2 29.2 7.3 1.2 0.3
History|7-<8|8160|7.8 35.4 43.8 11.6 1.1 0.2 0.1
History|8-<9|4787|28.8 47.1 21.5 2.2 0.3 0 0
History|9>=|498|46.4 40.2 11.8 0.8 0.6 0.2 0
History|All|40098|6.3 19.2 33.4 25.4 11.7 3.2 0.8
History of Art|3-<4|9|0 0 11.1 22.2 11.1 33.3 22.2
History of Art|4-<5|61|1.6 1.6 21.3 39.3 26.2 4.9 4.9
History of Art|5-<6|123|0.8 12.2 34.1 36.6 12.2 4.1 0
History of Art|6-<7|194|4.1 21.1 42.3 20.1 9.3 3.1 0
History of Art|7-<8|181|9.9 36.5 34.8 14.9 3.3 0.6 0
History of Art|8-<9|154|35.1 45.5 16.2 2.6 0.6 0 0
History of Art|9>=|25|48 36 12 4 0 0 0
History of Art|All|798|12.3 26.4 31 19.3 7.5 2.9 0.6
Italian|1-<2|1|0 0 100 0 0 0 0
Italian|2-<3|2|0 0 100 0 0 0 0
Italian|3-<4|22|13.6 54.5 9.1 18.2 4.5 0 0
Italian|4-<5|64|10.9 40.6 40.6 4.7 1.6 1.6 0
Italian|5-<6|111|19.8 49.5 23.4 5.4 1.8 0 0
Italian|6-<7|124|41.1 45.2 11.3 0 1.6 0.8 0
Italian|7-<8|89|57.3 37.1 5.6 0 0 0 0
Italian|8-<9|64|73.4 23.4 3.1 0 0 0 0
Italian|9>=|17|76.5 23.5 0 0 0 0 0
Italian|All|529|39.3 40.8 15.9 2.5 1.1 0.4 0
Japanese|3-<4|3|0 0 66.7 33.3 0 0 0
Japanese|4-<5|8|12.5 25 50 0 0 12.5 0
Japanese|5-<6|13|15.4 61.5 15.4 0 0 7.7 0
Japanese|6-<7|31|61.3 22.6 9.7 3.2 3.2 0 0
Japanese|7-<8|33|60.6 33.3 3 3 0 0 0
Japanese|8-<9|31|64.5 25.8 9.7 0 0 0 0
Japanese|9>=|3|100 0 0 0 0 0 0
Japanese|All|148|54.1 29.1 12.8 2 0.7 1.4 0
Latin|3-<4|1|0 0 0 0 100 0 0
Latin|4-<5|1|0 0 0 0 100 0 0
Latin|5-<6|14|0 0 7.1 7.1 28.6 28.6 28.6
Latin|6-<7|66|0 6.1 21.2 37.9 21.2 9.1 4.5
Latin|7-<8|163|2.5 31.3 31.9 22.1 9.2 2.5 0.6
Latin|8-<9|511|31.9 48.5 13.9 3.9 1.6 0 0.2
Latin|9>=|161|45.3 47.2 5.6 0.6 0.6 0.6 0
Latin|All|930|25.9 41.4 16 9.1 4.8 1.7 1
Law|2-<3|9|0 0 0 11.1 0 0 88.9
Law|3-<4|439|0.7 0.5 5 14.8 24.1 33 21.9
Law|4-<5|2842|0.4 2.2 11.3 24 29.9 23.8 8.5
Law|5-<6|5197|1.2 7.3 22.1 30 25.1 12.2 2.2
Law|6-<7|3610|5.7 18.2 32.7 26.3 12.4 3.9 0.8
Law|7-<8|1406|18.1 34.2 30.5 11 4.5 1.5 0.2
Law|8-<9|309|48.5 35.3 12.6 2.9 0.6 0 0
Law|9>=|6|83.3 0 16.7 0 0 0 0
Law|All|14009|5 12.2 22.8 24.7 20.1 11.7 3.5
Logic / Philosophy|<1|1|0 0 0 100 0 0 0
Logic / Philosophy|2-<3|8|0 0 0 37.5 25 0 37.5
Logic / Philosophy|3-<4|59|0 0 5.1 10.2 22 33.9 28.8
Logic / Philosophy|4-<5|342|0 0.9 6.4 21.6 31 28.1 12
Logic / Philosophy|5-<6|818|0.5 3.3 18.9 32.9 28.7 13.3 2.3
Logic / Philosophy|6-<7|987|0.9 11.7 37.1 32.6 15.2 2.1 0.4
Logic / Philosophy|7-<8|731|4.5 31.3 43.8 15.9 3.4 0.8 0.3
Logic / Philosophy|8-<9|532|21.2 47.6 24.4 6 0.8 0 0
Logic / Philosophy|9>=|50|44 30 24 2 0 0 0
Logic / Philosophy|All|3588|5.2 18.3 28.4 23.4 15.2 7.1 2.4
Mathematics|<1|6|16.7 0 16.7 16.7 33.3 16.7 0
Mathematics|1-<2|3|0 0 0 33.3 33.3 33.3 0
Mathematics|2-<3|28|0 3.6 3.6 25 21.4 10.7 35.7
Mathematics|3-<4|282|0.4 4.3 8.5 11.3 16.3 28 31.2
Mathematics|4-<5|3051|0.7 4.1 8.5 17.7 23.5 24.4 21.1
Mathematics|5-<6|13597|1.1 8.3 15.3 22.9 26 17.3 9
Mathematics|6-<7|25873|4 17.7 24 25.9 17.9 7.8 2.7
Mathematics|7-<8|27678|15.2 33.7 26.1 15.7 6.7 2 0.6
Mathematics|8-<9|21664|45.1 36.9 12.7 3.9 1.1 0.2 0.1
Mathematics|9>=|1944|64.8 27.3 5.6 1.5 0.6 0.3 0.1
Mathematics|All|97959|17.6 25.1 19.8 16.6 11.7 6.2 3.1
Mathematics (Further)|<1|1|100 0 0 0 0 0 0
Mathematics (Further)|2-<3|1|0 0 0 0 0 0 100
Mathematics (Further)|3-<4|23|4.3 8.7 4.3 26.1 8.7 13 34.8
Mathematics (Further)|4-<5|141|3.5 10.6 19.1 19.1 20.6 12.1 14.9
Mathematics (Further)|5-<6|774|2.7 13.6 21.4 20.5 18.6 14 9.2
Mathematics (Further)|6-<7|2406|7.1 20.5 27.8 22.4 12.5 7.1 2.7
Mathematics (Further)|7-<8|5138|18.5 31.3 27.7 13.3 6.1 2.3 0.9
Mathematics (Further)|8-<9|7451|43.8 34.2 15.6 4.5 1.5 0.4 0.1
Mathematics (Further)|9>=|828|62.7 27.4 7.5 1.6 0.6 0.1 0.1
Mathematics (Further)|All|17719|29.4 29.8 20.9 10.6 5.4 2.7 1.4
Mathematics (Statistics)|3-<4|22|0 0 0 31.8 9.1 13.6 45.5
Mathematics (Statistics)|4-<5|204|0.5 3.4 11.3 17.2 31.4 23.5 12.7
Mathematics (Statistics)|5-<6|426|0.9 7 20 29.3 22.8 14.3 5.6
Mathematics (Statistics)|6-<7|294|2.4 17 27.6 30.3 16 4.8 2
Mathematics (Statistics)|7-<8|81|12.3 38.3 22.2 13.6 8.6 4.9 0
Mathematics (Statistics)|8-<9|19|52.6 36.8 5.3 5.3 0 0 0
Mathematics (Statistics)|All|1069|3 11.9 19.8 25.4 20.9 12.5 6.5
Media/Film/Tv Studies|<1|1|0 0 100 0 0 0 0
Media/Film/Tv Studies|1-<2|1|0 0 0 0 0 0 100
Media/Film/Tv Studies|2-<3|37|0 0 2.7 24.3 27 29.7 16.2
Media/Film/Tv Studies|3-<4|1043|0 0.2 5.9 28.7 42.2 19.5 3.5
Media/Film/Tv Studies|4-<5|3949|0.1 1.8 18.7 42.3 29.7 6.8 0.7
Media/Film/Tv Studies|5-<6|4822|0.3 7.4 37.9 39.6 12.3 2.1 0.4
Media/Film/Tv Studies|6-<7|2791|2.5 23.3 50 20.6 3.2 0.3 0.1
Media/Film/Tv Studies|7-<8|1053|12.9 46.6 35.1 4.9 0.4 0 0
Media/Film/Tv Studies|8-<9|196|37.2 44.9 17.9 0 0 0 0
Media/Film/Tv Studies|9>=|3|100 0 0 0 0 0 0
Media/Film/Tv Studies|All|14086|2.1 11.9 31.9 32.4 16.6 4.2 0.7
Modern Greek|2-<3|1|0 0 0 100 0 0 0
Modern Greek|3-<4|2|0 50 0 0 50 0 0
Modern Greek|4-<5|9|0 0 44.4 44.4 0 0 11.1
Modern Greek|5-<6|13|0 38.5 46.2 7.7 7.7 0 0
Modern Greek|6-<7|11|18.2 18.2 27.3 27.3 9.1 0 0
Modern Greek|7-<8|18|27.8 44.4 22.2 0 5.6 0 0
Modern Greek|8-<9|12|58.3 16.7 8.3 16.7 0 0 0
Modern Greek|9>=|1|100 0 0 0 0 0 0
Modern Greek|All|72|20.8 27.8 25 18.1 5.6 1.4 1.4
Modern Hebrew|4-<5|5|20 40 0 20 20 0 0
Modern Hebrew|5-<6|13|23.1 53.8 15.4 7.7 0 0 0
Modern Hebrew|6-<7|11|54.5 27.3 9.1 9.1 0 0 0
Modern Hebrew|7-<8|9|88.9 0 11.1 0 0 0 0
Modern Hebrew|8-<9|4|75 25 0 0 0 0 0
Modern Hebrew|9>=|3|100 0 0 0 0 0 0
Modern Hebrew|All|46|54.3 28.3 8.7 6.5 2.2 0 0
Music|2-<3|2|0 0 0 0 50 0 50
Music|3-<4|38|0 7.9 7.9 21.1 28.9 23.7 10.5
Music|4-<5|202|0 3 5.9 28.2 34.7 17.8 10.4
Music|5-<6|553|0 3.8 19.9 32.4 28 11.9 4
Music|6-<7|851|0.9 10.3 31.4 33.8 17.2 5.6 0.7
Music|7-<8|939|7.1 26.4 37 22.2 6.4 1 0
Music|8-<9|798|27.1 39.1 25.3 6.5 1.9 0.1 0
Music|9>=|36|41.7 36.1 13.9 5.6 2.8 0 0
Music|All|3503|9 20.3 27.8 23.2 13.2 4.9 1.6
Music Technology|2-<3|1|0 0 100 0 0 0 0
Music Technology|3-<4|51|0 0 2 29.4 19.6 33.3 15.7
Music Technology|4-<5|204|0 1 9.3 27 33.8 18.1 10.8
Music Technology|5-<6|375|1.1 3.5 22.9 34.9 25.6 8.3 3.7
Music Technology|6-<7|303|2 13.5 34.3 34.3 12.5 3 0.3
Music Technology|7-<8|209|8.6 23.4 38.8 21.5 6.7 0.5 0.5
Music Technology|8-<9|94|20.2 31.9 37.2 7.4 3.2 0 0
Music Technology|9>=|5|20 40 20 20 0 0 0
Music Technology|All|1288|3.8 10.9 27 28.4 18.6 7.7 3.6
Other Classical Languages|3-<4|1|0 100 0 0 0 0 0
Other Classical Languages|5-<6|6|16.7 50 16.7 16.7 0 0 0
Other Classical Languages|6-<7|17|35.3 41.2 23.5 0 0 0 0
Other Classical Languages|7-<8|11|90.9 0 9.1 0 0 0 0
Other Classical Languages|8-<9|12|91.7 8.3 0 0 0 0 0
Other Classical Languages|9>=|1|100 0 0 0 0 0 0
Other Classical Languages|All|49|61.2 24.5 12.2 2 0 0 0
Persian|3-<4|11|45.5 9.1 0 18.2 18.2 0 9.1
Persian|4-<5|18|27.8 50 11.1 5.6 0 0 5.6
Persian|5-<6|20|50 30 10 10 0 0 0
Persian|6-<7|13|15.4 61.5 7.7 15.4 0 0 0
Persian|7-<8|9|55.6 33.3 11.1 0 0 0 0
Persian|8-<9|6|50 50 0 0 0 0 0
Persian|9>=|1|0 100 0 0 0 0 0
Persian|All|107|43.9 37.4 7.5 7.5 1.9 0 1.9
Physical Education / Sports Studies|<1|1|0 0 100 0 0 0 0
Physical Education / Sports Studies|2-<3|3|0 33.3 0 0 0 33.3 33.3
Physical Education / Sports Studies|3-<4|131|0 0 3.1 10.7 18.3 34.4 33.6
Physical Education / Sports Studies|4-<5|1325|0 0.8 4.8 18.1 33.4 28.5 14.5
Physical Education / Sports Studies|5-<6|3696|0.3 2.4 18.6 34.2 30.1 11.7 2.7
Physical Education / Sports Studies|6-<7|3765|2.2 12.7 37.5 32 12.7 2.6 0.3
Physical Education / Sports Studies|7-<8|1962|12.7 32.1 39.3 13 2.4 0.3 0.2
Physical Education / Sports Studies|8-<9|609|41.9 36.8 19.2 1.8 0.3 0 0
Physical Education / Sports Studies|9>=|32|53.1 25 12.5 9.4 0 0 0
Physical Education / Sports Studies|All|11696|5.3 12.5 26.5 25.9 18.3 8.4 3.1
Physics|<1|3|33.3 0 0 66.7 0 0 0
Physics|1-<2|1|0 0 0 0 0 100 0
Physics|2-<3|10|0 0 10 10 10 50 20
Physics|3-<4|117|0 0.9 2.6 15.4 13.7 27.4 40.2
Physics|4-<5|1209|0.2 1.2 5.2 12.9 23.7 29.7 27
Physics|5-<6|5629|0.4 2.9 10.4 19.9 27.7 26.3 12.4
Physics|6-<7|10617|1.2 10.2 21.5 28.3 22.3 12.8 3.7
Physics|7-<8|11357|7.7 28.2 30 20.8 9.6 3.1 0.6
Physics|8-<9|8737|34.4 40 17.9 5.9 1.4 0.4 0
Physics|9>=|719|59.2 30 7.2 2.1 1 0.4 0
Physics|All|39995|11.7 21.3 20.7 18.7 14.1 9.4 4.1
Polish|2-<3|3|0 0 0 0 66.7 33.3 0
Polish|3-<4|13|0 0 46.2 0 38.5 7.7 7.7
Polish|4-<5|85|1.2 22.4 29.4 29.4 15.3 0 2.4
Polish|5-<6|187|2.1 44.4 29.9 14.4 5.9 2.1 1.1
Polish|6-<7|229|8.3 52.4 26.6 9.6 2.6 0.4 0
Polish|7-<8|128|21.1 65.6 10.9 2.3 0 0 0
Polish|8-<9|53|49.1 47.2 3.8 0 0 0 0
Polish|9>=|3|66.7 0 0 0 0 0 33.3
Polish|All|716|12.3 46.9 23 10.8 5.2 1 0.8
Portuguese|2-<3|5|0 20 0 80 0 0 0
Portuguese|3-<4|10|0 20 30 10 0 20 20
Portuguese|4-<5|49|0 16.3 20.4 38.8 12.2 6.1 6.1
Portuguese|5-<6|67|0 28.4 38.8 17.9 9 3 3
Portuguese|6-<7|39|5.1 38.5 33.3 20.5 0 2.6 0
Portuguese|7-<8|22|31.8 31.8 22.7 13.6 0 0 0
Portuguese|8-<9|7|57.1 42.9 0 0 0 0 0
Portuguese|All|217|6.9 26.7 29 23.5 6.5 3.7 3.7
Psychology|<1|1|0 100 0 0 0 0 0
Psychology|2-<3|48|0 2.1 2.1 4.2 10.4 41.7 39.6
Psychology|3-<4|1004|0 0.5 3.6 10.8 22.4 34.8 28
Psychology|4-<5|8672|0.1 0.9 7.2 22.9 31.2 26.7 11.1
Psychology|5-<6|22081|0.4 3.6 20.9 35.2 26.4 11.2 2.4
Psychology|6-<7|21862|2.6 14.2 40.1 29.7 10.6 2.4 0.4
Psychology|7-<8|11957|13.3 33.8 39.4 11.2 2 0.3 0
Psychology|8-<9|4243|42.8 38.1 16.9 1.9 0.2 0.1 0
Psychology|9>=|208|58.2 26.4 10.6 1.4 2.9 0.5 0
Psychology|All|71477|6 13.8 27.8 25.3 16.1 8.2 2.7
Punjabi|3-<4|6|33.3 33.3 0 0 0 0 33.3
Punjabi|4-<5|20|55 15 20 10 0 0 0
Punjabi|5-<6|30|50 26.7 6.7 10 6.7 0 0
Punjabi|6-<7|26|73.1 11.5 15.4 0 0 0 0
Punjabi|7-<8|14|71.4 14.3 7.1 7.1 0 0 0
Punjabi|8-<9|5|100 0 0 0 0 0 0
Punjabi|All|104|62.5 17.3 10.6 5.8 1.9 0 1.9
Religious Studies|1-<2|1|0 0 100 0 0 0 0
Religious Studies|2-<3|15|0 0 0 13.3 33.3 46.7 6.7
Religious Studies|3-<4|370|0 0.3 5.4 20.3 31.6 29.2 13.2
Religious Studies|4-<5|1997|0.2 2.4 15 31.2 30.9 15.7 4.5
Religious Studies|5-<6|3844|0.8 7.7 29.6 36.7 18.8 4.8 1.7
Religious Studies|6-<7|3732|3.7 19.1 42.7 26 6.8 1.5 0.2
Religious Studies|7-<8|2428|10.1 40.2 36.8 10.6 1.9 0.3 0.1
Religious Studies|8-<9|1344|28.4 47.9 20.8 2.3 0.5 0 0.1
Religious Studies|9>=|159|39 46.5 13.2 1.3 0 0 0
Religious Studies|All|14064|6.2 19.9 30.5 24.3 12.7 4.8 1.6
Russian|1-<2|3|33.3 33.3 33.3 0 0 0 0
Russian|2-<3|9|66.7 22.2 0 11.1 0 0 0
Russian|3-<4|29|62.1 17.2 10.3 6.9 3.4 0 0
Russian|4-<5|73|64.4 28.8 4.1 1.4 1.4 0 0
Russian|5-<6|118|83.9 9.3 5.1 1.7 0 0 0
Russian|6-<7|177|78.5 14.7 5.1 0.6 0 0.6 0.6
Russian|7-<8|137|89.1 8.8 2.2 0 0 0 0
Russian|8-<9|133|96.2 3 0.8 0 0 0 0
Russian|9>=|28|100 0 0 0 0 0 0
Russian|All|916|84.8 11 2.9 0.8 0.2 0.1 0.1
Sociology|2-<3|82|0 2.4 1.2 14.6 26.8 22 32.9
Sociology|3-<4|1905|0.2 1.2 7.6 22.8 33 24 11.3
Sociology|4-<5|10279|0.4 2.7 17.8 35.4 28.6 11.6 3.4
Sociology|5-<6|14878|1.9 9.8 34.4 35 14.8 3.3 0.9
Sociology|6-<7|9202|8 24 42.2 20.6 4.3 0.7 0.2
Sociology|7-<8|3470|22.7 39.2 30.8 6.3 0.7 0.1 0.1
Sociology|8-<9|749|49.1 35.5 14.4 0.9 0 0 0
Sociology|9>=|11|54.5 36.4 9.1 0 0 0 0
Sociology|All|41111|5.5 13.8 29.9 28.1 15.3 5.5 1.9
Spanish|<1|1|0 0 100 0 0 0 0
Spanish|2-<3|16|0 18.8 31.2 43.8 0 6.2 0
Spanish|3-<4|71|1.4 11.3 26.8 32.4 15.5 9.9 2.8
Spanish|4-<5|466|1.5 10.9 24.9 23.2 21.5 12.4 5.6
Spanish|5-<6|1331|2 11.3 27.4 26.9 21 8.8 2.6
Spanish|6-<7|1909|3.2 17.6 32.9 30.9 11.7 3.2 0.4
Spanish|7-<8|1809|8.1 30.7 40.5 16.1 4 0.4 0.1
Spanish|8-<9|1547|27 45.5 23.7 3.5 0.3 0.1 0
Spanish|9>=|208|51.9 36.1 11.5 0.5 0 0 0
Spanish|All|7582|10.7 25.7 30.6 19.3 9.3 3.4 1
Turkish|1-<2|2|50 0 0 0 50 0 0
Turkish|2-<3|4|0 25 25 25 0 25 0
Turkish|3-<4|28|0 17.9 28.6 14.3 17.9 10.7 10.7
Turkish|4-<5|97|6.2 21.6 29.9 26.8 8.2 5.2 2.1
Turkish|5-<6|113|15 24.8 38.1 16.8 4.4 0.9 0
Turkish|6-<7|82|40.2 30.5 26.8 2.4 0 0 0
Turkish|7-<8|45|55.6 33.3 8.9 2.2 0 0 0
Turkish|8-<9|14|64.3 14.3 21.4 0 0 0 0
Turkish|All|414|25.4 25.6 28 12.8 4.6 2.4 1.2
Urdu|1-<2|1|100 0 0 0 0 0 0
Urdu|2-<3|2|50 0 50 0 0 0 0
Urdu|3-<4|8|37.5 37.5 12.5 12.5 0 0 0
Urdu|4-<5|31|25.8 48.4 19.4 6.5 0 0 0
Urdu|5-<6|53|49.1 30.2 13.2 0 5.7 1.9 0
Urdu|6-<7|37|62.2 21.6 13.5 0 0 0 2.7
Urdu|7-<8|32|53.1 43.8 0 3.1 0 0 0
Urdu|8-<9|11|90.9 9.1 0 0 0 0 0
Urdu|All|188|52.1 31.9 10.6 2.1 2.1 0.5 0.5`;
