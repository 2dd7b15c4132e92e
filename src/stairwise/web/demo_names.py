"""Invented students for the demo school: first and last names from many places, joined at random."""

FIRST = """
    Aaliyah Abdi Adaeze Adrián Aiko Ajani Alejandra Amara Amir Ana Anders Anjali Ari Ayaan Beatriz Bilal Brooke
    Caleb Camila Carlos Chidi Chloe Daniela Darius Davi Deepa Diego Dmitri Ebony Eli Elena Emeka Emma Esperanza
    Ethan Fatima Felix Freya Gabriela Grace Hamza Hana Harper Hassan Hiro Ibrahim Imani Ines Isaac Isabela Ivan
    Jamal Jasmine Javier Jiho Joaquín José Josephine Kaia Kalani Kamal Keisha Kenji Kiana Kofi Lakshmi Layla
    Leilani Leo Liam Lina Lucía Luka Mahina Malik Mara Mariam Mateo Maya Mei Mikael Milan Mina Nadia Nahuel
    Naomi Nia Nikhil Nina Noah Noor Olga Oluchi Omar Oscar Paloma Priya Quinn Rafael Ravi Rosa Ruben Ruth Sadia
    Samir Santiago Sara Selam Shreya Simone Sofia Soren Tala Tariq Tenzin Thandi Tiago Tuan Valentina Viktor Wei
    Winona Xiomara Yara Yusuf Zainab Zeke Zoe Zuri
""".split()  # noqa: SIM905

LAST = """
    Abebe Acosta Adeyemi Aguilar Ahmed Alvarez Andersen Baker Banerjee Begay Bello Benally Castillo Chen
    Chowdhury Cohen Cruz Delgado Desai Diallo Diaz Dubois Edwards Estrada Farah Fernandez Flores Foster Garcia
    Ghosh Gomez Greene Gupta Haddad Hall Hernandez Hoang Huang Hussein Ibarra Iyer Jackson Jensen Johnson Kahale
    Kamara Kaur Khan Kim Kowalski Kumar Lee Lewis Lopez Mahmoud Maldonado Martinez Mbeki Medina Mehta Mendoza
    Meyer Mohamed Morales Mori Nakamura Nguyen Nowak Nwosu Obi Okafor Ortiz Osei Park Patel Pereira Petrov Pham
    Ramirez Rao Reyes Rivera Robinson Rojas Romero Rossi Ruiz Saito Salazar Sanchez Santos Sato Shah Sharma
    Silva Singh Smith Sokolov Soto Tanaka Taylor Tesfaye Thao Torres Tran Tsosie Turner Vargas Vasquez Vega Vo
    Walker Wang Washington White Williams Wolde Wright Yang Yazzie Yilmaz Young Zamora
""".split()  # noqa: SIM905
