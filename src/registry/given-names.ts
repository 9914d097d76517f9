/** Given names that news reports carry often, by the pronoun they go with; used for "he" and "she" alone. */
export const MALE = `
Aaron Abbas Abdul Abdullah Abdel Abdou Abu Adam Adrian Ahmad Ahmed Ahmet Alain Alan Albert Alejandro Aleksandr Alex
Alexander Alexei Alfred Ali Alexis Ambrose Amir Anders Andre Andrei Andrew Andrzej Angel Antonio Antony Anthony Anwar
Arif Arthur Ashraf Augustine Ban Barack Bart Bashar Ben Benjamin Bernard Bernie Bill Bob Boris Brad Brian Bruce Carl
Carlos Charles Chris Christian Christopher Colin Craig Dan Daniel David Dean Denis Dennis Diego Dmitry Dominic Don
Donald Doug Douglas Ed Eduardo Edward Emmanuel Enrique Eric Erik Ernest Evo Farid Felix Ferdinand Fernando Fidel
Francis Francisco Francois François Frank Fred Gary Geoffrey George Gerald Gerhard Giorgio Giovanni Giuseppe Gordon
Graham Greg Guillermo Gustavo Habib Hamid Hans Harold Harry Hassan Hector Heiko Henri Henry Herman Hosni Hugh Hugo
Hussein Hussain Ian Ibrahim Igor Imran Ismail Ivan Jack Jacob Jacques Jair James Jan Jared Jason Javier Jay Jean Jeff
Jeffrey Jens Jeremy Jerome Jerry Jim Jimmy Joao Joe Joel John Johan Jon Jonathan Jorge Jose José Josef Joseph Joshua
Juan Julian Justin Karim Karl Keith Ken Kenneth Kevin Khaled Khalid Kofi Konstantin Kurt Larry Lars Laurent Lawrence
Leo Leon Leonid Lewis Louis Luis Luiz Mahmoud Manuel Marc Marco Marcos Mario Mark Martin Matthew Mauricio Max Mehmet
Michael Michel Miguel Mike Mikhail Mohamed Mohammad Mohammed Morgan Moses Muhammad Muhammadu Musa Mustafa Naftali
Narendra Nasser Nawaz Neil Nelson Nicholas Nick Nicolas Nicolás Nigel Nikolai Oleg Oliver Olivier Omar Oscar Osama
Pablo Patrick Paul Pedro Peter Petro Phil Philip Pierre Pietro Rafael Rajiv Ralph Ramon Raul Raúl Ray Raymond Recep
Rex Ricardo Richard Rick Robert Roberto Rodrigo Roger Roland Ron Ronald Roy Rudolf Saad Sadiq Saeed Saleh Salman Salva
Sam Samuel Scott Sean Sebastian Sergei Sergio Sheikh Silvio Simon Stephen Steve Steven Stefan Steffen Sultan Ted
Terry Theodore Thomas Tim Timothy Tom Tony Uhuru Vaclav Viktor Vincent Vladimir Volodymyr Walter Wang William Xavier
Xi Yahya Yasser Yoweri Yusuf Youssef Zamir
`;
/** See {@link MALE}. */
export const FEMALE = `
Agnes Aisha Alexandra Alice Alison Amanda Amy Ana Andrea Angela Anita Ann Anna Anne Annalena Annegret Asma Aung Barbara
Beatrice Benazir Betty Beth Bridget Carla Carmen Carol Caroline Catherine Cecilia Charlotte Christina Christine
Claire Claudia Condoleezza Cristina Cynthia Deborah Diana Dilma Donna Dorothy Elena Elise Elisabeth Elizabeth Ellen
Emily Emma Erika Esther Eva Evelyn Fatima Federica Fiona Florence Frances Gina Gloria Grace Hanan Hannah Heather Heidi
Helen Helena Hillary Ilham Indira Ingrid Irene Irina Isabel Ivanka Jacinda Jane Janet Jean Jeanine Jennifer Jessica
Jill Joan Joanna Josephine Joyce Judith Julia Julie Kamala Karen Kate Katherine Kathleen Keiko Kelly Kersti Kim Kristalina
Laura Lena Leila Leyla Linda Lisa Liz Louise Lucy Lydia Madeleine Magdalena Margaret Maria María Mariam Marie Marina
Marine Martha Mary Megan Megawati Melania Mercy Michelle Michele Mia Monica Nadia Nancy Naomi Natalia Natalie Nicola Nikki
Nina Olga Park Patricia Paula Penny Priti Rachel Rebecca Retno Rita Roberta Rosa Rose Roza Ruth Samantha Sandra Sarah
Sara Sheikha Simone Sofia Sonia Sophie Stephanie Susan Suzanne Svetlana Sylvia Tatiana Teresa Theresa Tsai Tzipi Ursula
Valentina Valerie Vera Veronica Victoria Wendy Winnie Yulia Yvonne Zainab Zoe
`;
