"""Given names that are those of women or of men in English news, with the pronoun for their bearers.

Names that both bear ("Kim", "Robin", "Andrea", "Jean", "Sasha") are not here, nor those that are rather words or places.
"""

from timeline.languages.event_words import words

_WOMEN = words(
    """
    Abigail Agnes Agnieszka Aisha Alexandra Alice Alicia Alison Amanda Amelia Amina Amy Ana Anastasia Angela Angelina Anita Ann
    Anna Anne Annette Annie Antonia Aoife Audrey Barbara Beatrice Beatriz Becky Bernadette Beth Bethany Betty Bianca Bridget
    Brigitte Camille Carla Carmen Carol Caroline Carolyn Catherine Cathy Cecilia Charlotte Chiara Chloe Christina Christine Cindy
    Claire Clara Claudia Colette Connie Constance Cristina Cynthia Daisy Danielle Daphne Deborah Debra Denise Diana Diane Dolores
    Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Eliza Elizabeth Ella Ellen Elsa Elsie Emily
    Emma Erica Erika Esther Ethel Eva Eve Evelyn Farah Fatima Fatou Felicity Fiona Florence Frances Francesca Freya Gabriela
    Gabrielle Gemma Genevieve Georgina Geraldine Gertrude Gillian Giulia Gloria Grace Greta Guadalupe Hannah Harriet Heather
    Heidi Helen Helena Helene Henrietta Hilary Hilda Ida Imogen Inga Ingrid Irena Irene Irina Iris Isabel Isabella Isabelle
    Ivana Jacqueline Jane Janet Janice Jasmine Jeanette Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce
    Juanita Judith Judy Julia Julie Juliet Karen Karin Kate Katarina Katarzyna Katherine Kathleen Kathryn Kathy Katie Katja
    Khadija Kirsten Kristen Kristin Kristina Laila Lara Larissa Laura Lauren Leila Lena Leonora Lillian Lily Linda Lisa Liz Lois
    Lorna Lorraine Louisa Louise Lucia Lucy Lydia Madeleine Maeve Magdalena Maggie Mairead Mandy Marcia Margaret Margarethe
    Margarita Margot Maria Mariam Marian Marianne Marie Marina Marjorie Marlene Marta Martha Martina Mary Matilda Maureen Mavis
    Melanie Melissa Mercedes Michelle Mildred Milena Millie Miriam Moira Mona Monica Monika Muriel Nadia Nancy Naomi Natalia
    Natalie Natasha Niamh Nicole Nina Noor Nora Norma Odile Olga Olivia Orla Pamela Patricia Paula Pauline Penelope Petra
    Phoebe Phyllis Polina Priya Rachel Rebecca Regina Renata Renee Rhoda Rita Roberta Rosa Rosalind Rose Rosemary Rosie Ruth
    Sabine Sabrina Sally Samantha Sandra Sara Sarah Shannon Sharon Sheila Shirley Silvia Sinead Siobhan Sofia Sonia
    Sophia Sophie Stella Stephanie Susan Susanna Susanne Suzanne Svetlana Sylvia Sylvie Tamara Tanya Tara Tatiana Teresa Tess
    Thelma Theresa Tina Ulrike Ursula Valentina Valerie Vanessa Vera Veronica Victoria Violet Virginia Vivian Wanda Wendy
    Adaeze Akinyi Amara Anjali Anke Annika Asha Astrid Aurélie Ayşe Birgit Birgitta Céline Chioma Consuelo Deepa Divya Dragana
    Elif Élodie Esperanza Fatma Federica Folake Françoise Geeta Geneviève Giovanna Gisela Hanan Hannelore Heike Hélène Ilse Inês
    Inés Ingeborg Jelena Kavita Keiko Kerstin Lakshmi Layla Liesel Lourdes Meena Milica Mireille Naoko Neha Ngozi Nomsa Nour Paola
    Pilar Pooja Radha Rania Rekha Renate Rocío Salma Samira Sangeeta Sigrid Silke Silvana Sita Snezana Solange Soledad Solveig
    Souad Sunita Thandiwe Thérèse Usha Vandana Véronique Vesna Wanjiru Ximena Yasmin Yuko Zahra Zanele
    Yolanda Yulia Yvette Yvonne Zainab Zara Zoe
    Abena Ada Adele Adriana Agatha Aiko Aileen Aimee Aino Akiko Akosua Alana Alejandra Alessandra Allison Althea Amaka
    Amalia Ananya Annabel Anneke Ariana Arlene Astri Ayesha Belinda Bernice Bessie Betsy Beverly Bonnie Brenda Brigid
    Britney Camilla Carly Carole Carrie Cassandra Catalina Celia Charlene Cheryl Chiamaka Chloë Clare Clarissa Colleen
    Daniela Debbie Deirdre Delphine Doreen Dorothea Edna Efua Ekaterina Elise Elspeth Emilia Enid Esme Esmé Eunice Ewa
    Fatimah Femke Freda Frieda Funmi Gabriella Galina Gina Gladys Glenda Gretchen Gwen Gwendolyn Gwyneth Haruko Helga
    Hermione Huong Ildiko Indira Ioana Ioanna Isobel Jacinta Jadwiga Jamila Janine Jeanne Jemima Kaisa Karina Katalin
    Katerina Katrina Katy Kayla Keira Kimberley Kimberly Kirsty Laetitia Leah Leanne Leela Leonor Leticia Lilian Linh
    Lucille Lucinda Ludmila Lynda Lyudmila Madeline Mafalda Maisie Malgorzata Manuela Marcella Margarida Margery Marguerite
    Mariah Marijke Marilyn Marisa María Maxine Meera Megan Melinda Meredith Michiko Mihaela Millicent Minnie Miranda Morag
    Myra Nadezhda Nadine Nasreen Nellie Nisha Njeri Nneka Noelle Nomvula Norah Noreen Oksana Olena Ophelia Padma Patsy Patti
    Philippa Priscilla Päivi Ramona Raquel Renée Rhona Rhonda Riitta Robyn Rosalie Rosamund Rosanna Roseanne Rowena Roxanne
    Rukhsana Sabina Sadia Saskia Shabana Shanti Sheryl Shreya Sinéad Siobhán Siân Susannah Sushma Susie Tabitha Tamsin Tania
    Tatyana Tessa Thandi Theodora Therese Thomasina Tracey Trudy Wangari Wilhelmina Wilma Winifred Xanthe Yekaterina Yumi
    Zeinab Zinaida Zofia Zoë Zsuzsa Zuzana
    """
)
_MEN = words(
    """
    Aaron Abdul Abdullah Abraham Adam Adrian Ahmed Alan Albert Alberto Alejandro Aleksandr Alessandro Alexander Alfred     Alistair Allan Allen Alvin Ambrose Amir Anders Andre Andrei Andrej Andrew Andrzej Andy Angus Anthony Anton Antonio Archie
    Armando Arnold Arthur Barry Ben Benjamin Bernard Bernd Bill Billy Björn Bob Bobby Boris Brendan Brian Bruce Bruno Bryan
    Calvin Carl Carlos Cecil Cedric Charles Chester Christian Christopher Clarence Claude Clifford Clive Colin
    Conor Craig Curtis Cyril Dan Daniel Danny Dave David Davor Declan Denis Dennis Derek Dermot Desmond Diego Dieter
    Dimitris Dmitri Dmitry Dominic Donald Douglas Duncan Dwight Earl Eddie Edgar Edmund Eduardo Edward Edwin Elliott Emil Emmanuel
    Eric Erik Ernest Ernesto Eugene Evan Felipe Felix Fernando Finn Floyd Francesco Francisco Franco Frank Frans Franz Fred
    Frederick Friedrich Gabriel Gareth Gary Gavin Geoffrey Geoff Georg George Georges Gerald Gerard Gerhard Giovanni Giuseppe Glen Glenn
    Gordon Graham Greg Gregor Gregory Guillermo Gunther Gustav Hamid Hank Hans Harold Harry Harvey Hassan Hector Heinrich
    Heinz Henri Henrik Henry Herbert Herman Horace Howard Hubert Hugh Hugo Hussein Ian Ibrahim Igor Ignacio Ivan Ivo Jack Jacek
    Jacob Jacques Jaime Jakob Jakub Jamal James Janos Jason Javier Jeff Jeffrey Jens Jeremy Jerome Jerry Jesus Jim Jimmy Joe Joel
    Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge Jose José Josef Joseph Josh Joshua Juan Julian Julio Jürgen Justin
    Karim Karl Keith Ken Kenneth Kevin Khalid Klaus Konrad Konstantin Kurt Lamar Lars Laurence Lawrence Len Leo Leon Leonard
    Leopold Leroy Lester Lewis Liam Lionel Lloyd Louis Luca Lucas Luigi Luis Lukas Luke Magnus Mahmoud Malcolm Manuel Marc Marcel
    Marco Marcus Marek Mario Mark Marko Markus Martin Marvin Mateusz Matt Matteo Matthew Matthias Maurice Max Maximilian Michael
    Michal Miguel Mihai Mikael Mike Mikhail Milan Miles Milos Miroslav Mitchell Mohamed Mohammad Mohammed Moses Muhammad Mustafa
    Nathan Nathaniel Ned Neil Nicholas Nick Nicolas Niels Nigel Nikola Nikolai Nils Norman Olaf Oleg Oliver Omar Oscar Osman Otto
    Owen Pablo Paolo Patrick Paul Pavel Pedro Percy Pete Peter Petr Phil Philip Philippe Phillip Pierre Piotr Rafael Raj Rajesh
    Ralph Ramon Randall Randy Raul Raymond Reginald Reuben Rex Ricardo Richard Rick Robert Roberto Rodney Roger Roland Rolf Ron Ronald
    Rory Roy Rupert Russell Ryan Salvatore Samuel Santiago Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Sidney
    Silvio Simon Spencer Stanislav Stanley Stavros Stefan Stephen Steve Steven Stewart Stuart Sven Ted Terence Theo Theodore
    Thierry Thomas Tim Timothy Tobias Todd Tom Tomas Tomasz Tommy Tony Trevor Tyler Ulrich Vaclav Victor Vikram Viktor Vincent
    Vincenzo Vladimir Wade Wallace Walt Walter Warren Wayne Wesley Wilfred Wilhelm William Willie Winston Wolfgang Yusuf Yuri
    Ahmad Ahmet Alvaro Amit Andrés Anil Antoine Arun Ashok Bilal Bjorn Branko Carlo Chidi Deepak Detlef Didier Dragan Emeka Emilio
    Émile Emre Enrique Enzo Étienne François Ganesh Gérard Gianni Giorgio Gonzalo Gopal Goran Guillaume Günter Gunnar Håkan Hamza
    Harish Heiko Hiroshi Holger Honoré Ivica Jaroslav Jean-Pierre Jiri Joachim João Joaquín Josip Kemal Kenji Khaled Kofi Kwame
    Laurent Leif Luc Mahmoud Mandla Manoj Mathieu Mehmet Michel Mukesh Nasser Naveen Nenad Olivier Pascal Paulo Petar Pietro Prakash
    Radek Ragnar Rahul Rakesh Ralf Ramesh Ravi Rémi René Rodrigo Rohit Sachin Salim Sanjay Sipho Stefano Stéphane Stjepan Sunil Suresh
    Takashi Tariq Thabo Tiago Tomislav Tunde Uwe Vicente Vijay Vinod Youssef Yves Zdenek
    Zachary Zoran
    Aidan Akira Alasdair Aleksei Alexei Algernon Alun Anatoly Andreas Antti Anwar Archibald Arne Arturo Asher Babatunde
    Barnaby Bjørn Brad Brett Bryce Byron Caleb Callum Cathal Cillian Cody Colm Cormac Crispin Dafydd Damian Damien Darrell
    Darren Darryl Daryl Denzil Dewi Diarmuid Dinesh Dirk Donal Doug Dustin Dwayne Eamon Elijah Elroy Emanuel Emile Emyr Eoin
    Ernie Errol Esteban Ethan Euan Ewan Ezra Faisal Farid Fawad Fergus Fintan Freddie Gabor Gennady Geraint Gheorghe Giles
    Giorgos Graeme Gwilym Hamish Hendrik Humphrey Huw Hywel Iain Ichiro Idris Imran Iolo Isaiah Ismael Istvan Iwan Jake
    Jamil Jared Jarrod Jeremiah Jerzy Joao Joaquin Jolyon Jomo Joost Jukka Kamau Kazuo Kees Kieran Kishore Knut Kojo Kostas
    Kristian Krzysztof Kwabena Kyle Lachlan Lasse Laszlo Leonardo Leonid Llewellyn Lorcan Lorenzo Lucian Maarten Mahesh
    Manfred Marcelo Marcos Mathias Mervyn Micah Mikko Minoru Murdo Myron Naresh Neville Niklas Nikos Noah Norbert Nuno
    Obinna Oisin Oskar Otieno Owain Padraig Panagiotis Pekka Phineas Piers Pieter Pradeep Pádraig Radu Rajiv Raoul Rashid
    Reinhard Reinhold Rhodri Rhys Rodolfo Ronnie Ruairi Ruaridh Rudolf Rudy Ruslan Ruud Sanjeev Satish Satoshi Seamus Segun
    Seán Shane Shaun Shawn Siegfried Sigmund Silas Sjoerd Stephan Séamus Tadhg Tarquin Terrence Thaddeus Themba Theodor Timo
    Toby Trefor Tristan Trygve Uriah Vasco Vasily Veikko Wim Wojciech Xavier Yannis Yevgeny Yoshio Zahid Zbigniew Zoltan
    """
)

GIVEN_NAMES = {**dict.fromkeys(_WOMEN, "she"), **dict.fromkeys(_MEN, "he")}
"""Given names as written, with "she" or "he"."""
