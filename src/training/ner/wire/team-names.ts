/** Teams and competitions as results and reports name them. Compiled for this project from general knowledge. */

function listOf(names: string): readonly string[] {
  return names
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((name) => name !== "");
}

/** Names that are no place's, or a place's with more to it. */
export const CLUBS: readonly string[] = listOf(`
  Arsenal, Aston Villa, Chelsea, Everton, Fulham, Crystal Palace, Tottenham Hotspur, Tottenham, Spurs, West Ham United, West Ham, West Bromwich Albion, West Bromwich
  Manchester United, Manchester City, Leeds United, Newcastle United, Sheffield Wednesday, Sheffield United, Leicester City, Norwich City, Coventry City, Derby County
  Nottingham Forest, Blackburn Rovers, Bolton Wanderers, Wolverhampton Wanderers, Wolverhampton, Queens Park Rangers, Charlton Athletic, Wigan Athletic, Port Vale
  Tranmere Rovers, Oldham Athletic, Huddersfield Town, Ipswich Town, Swindon Town, Birmingham City, Stoke City, Bristol Rovers, Plymouth Argyle, Crewe Alexandra
  Wycombe Wanderers, Preston North End, Leyton Orient, Brighton and Hove Albion, Cardiff City, Swansea City, Hull City, Exeter City, Luton Town, Notts County
  Celtic, Rangers, Hearts, Hibernian, Heart of Midlothian, Partick Thistle, Queen of the South, St Mirren, St Johnstone, Raith Rovers, Ross County, Greenock Morton
  Real Madrid, Atletico Madrid, Barcelona, Real Sociedad, Real Betis, Betis, Athletic Bilbao, Deportivo Coruna, Deportivo La Coruna, Celta Vigo, Racing Santander
  Sporting Gijon, Rayo Vallecano, Espanyol, Villarreal, Real Zaragoza, Real Oviedo, Real Valladolid, Osasuna, Compostela, Hercules, Extremadura
  Juventus, Inter Milan, Internazionale, AC Milan, AS Roma, Lazio, Fiorentina, Sampdoria, Atalanta, Udinese, Cagliari, Napoli, Vicenza, Hellas Verona, Sassuolo
  Bayern Munich, Borussia Dortmund, Bayer Leverkusen, Werder Bremen, Schalke 04, Schalke, VfB Stuttgart, Hamburg SV, Hansa Rostock, MSV Duisburg, 1860 Munich
  Borussia Moenchengladbach, Eintracht Frankfurt, Arminia Bielefeld, Fortuna Duesseldorf, St Pauli, VfL Bochum, Karlsruhe SC, RB Leipzig, Hertha Berlin
  Paris Saint-Germain, Paris St Germain, Olympique Lyon, Olympique Marseille, Girondins Bordeaux, Lille, Lens, Monaco, Auxerre, Guingamp, Metz, Nantes, Bastia, Montpellier
  Ajax, Ajax Amsterdam, PSV Eindhoven, Feyenoord, Vitesse Arnhem, Twente Enschede, AZ Alkmaar, NEC Nijmegen, Willem II Tilburg, Sparta Rotterdam, Fortuna Sittard
  Anderlecht, Club Brugge, Standard Liege, Racing Genk, Germinal Ekeren, Lokeren, Lierse, Porto, Benfica, Sporting, Sporting Lisbon, Boavista, Maritimo, Farense
  Galatasaray, Fenerbahce, Besiktas, Trabzonspor, Olympiakos, Panathinaikos, AEK Athens, PAOK Salonika, Spartak Moscow, Dynamo Kiev, Dynamo Moscow, CSKA Moscow
  Lokomotiv Moscow, Torpedo Moscow, Rotor Volgograd, Alania Vladikavkaz, Zenit St Petersburg, Shakhtar Donetsk, Steaua Bucharest, Dinamo Bucharest, Rapid Bucharest
  Red Star Belgrade, Partizan Belgrade, Dinamo Zagreb, Hajduk Split, Croatia Zagreb, Ferencvaros, Ujpest, Slavia Prague, Sparta Prague, Legia Warsaw, Widzew Lodz
  Rapid Vienna, Austria Vienna, Sturm Graz, Casino Salzburg, Grasshopper, Neuchatel Xamax, Servette, FC Sion, Basel, Young Boys, Lausanne, Rosenborg, Brondby, Malmo
  Boca Juniors, River Plate, Racing Club, Independiente, San Lorenzo, Velez Sarsfield, Newell's Old Boys, Rosario Central, Estudiantes, Gimnasia, Huracan, Lanus
  Flamengo, Fluminense, Vasco da Gama, Botafogo, Palmeiras, Corinthians, Santos, Sao Paulo, Gremio, Internacional, Cruzeiro, Atletico Mineiro, Portuguesa, Goias
  Penarol, Nacional, Olimpia, Cerro Porteno, Colo Colo, Universidad de Chile, Universidad Catolica, Alianza Lima, Universitario, Sporting Cristal, Barcelona Guayaquil
  America de Cali, Millonarios, Atletico Nacional, Deportivo Cali, Club America, Chivas, Cruz Azul, Necaxa, Toluca, Pumas, Tigres, Club Leon, Saprissa, Alajuelense
  Al Ahly, Zamalek, Esperance, Etoile du Sahel, Raja Casablanca, Wydad Casablanca, Kaizer Chiefs, Orlando Pirates, Mamelodi Sundowns, Asante Kotoko, Hearts of Oak
  Enyimba, Shooting Stars, ASEC Mimosas, TP Mazembe, Vita Club, Canon Yaounde, Gor Mahia, AFC Leopards, Young Africans, Simba, Al-Hilal, Al-Nassr, Al-Ittihad
  Kashima Antlers, Yokohama Marinos, Urawa Reds, Gamba Osaka, Nagoya Grampus Eight, Shimizu S-Pulse, Verdy Kawasaki, Jubilo Iwata, Cerezo Osaka, Sanfrecce Hiroshima
  Pohang Steelers, Ulsan Hyundai, Jeonbuk Motors, Dalian Wanda, Guangzhou Evergrande, Beijing Guoan, Shanghai Shenhua, Mohun Bagan, East Bengal, Persepolis, Esteghlal
  Melbourne Victory, Sydney FC, Perth Glory, Western Sydney Wanderers, Wellington Phoenix, LA Galaxy, Seattle Sounders, Inter Miami, Toronto FC, DC United, NY/NJ MetroStars
  Chicago Bulls, Boston Celtics, Los Angeles Lakers, LA Lakers, Golden State, Golden State Warriors, Houston Rockets, San Antonio Spurs, Utah Jazz, New York Knicks, Miami Heat
  Orlando Magic, Detroit Pistons, Indiana Pacers, Atlanta Hawks, Seattle SuperSonics, Portland Trail Blazers, Phoenix Suns, Dallas Mavericks, Minnesota Timberwolves
  Philadelphia 76ers, Toronto Raptors, Vancouver Grizzlies, Charlotte Hornets, Cleveland Cavaliers, Milwaukee Bucks, Denver Nuggets, Sacramento Kings, LA Clippers
  Bulls, Celtics, Lakers, Knicks, Rockets, Pistons, Pacers, Hawks, SuperSonics, Magic, Heat, Warriors, Yankees, Mets, Red Sox, White Sox, Blue Jays, Orioles, Braves
  New York Yankees, New York Mets, Boston Red Sox, Chicago Cubs, Chicago White Sox, Cleveland Indians, Baltimore Orioles, Toronto Blue Jays, Atlanta Braves, Texas Rangers
  Los Angeles Dodgers, San Diego Padres, San Francisco Giants, St. Louis Cardinals, Houston Astros, Cincinnati Reds, Pittsburgh Pirates, Florida Marlins, Montreal Expos
  Colorado Rockies, Seattle Mariners, Oakland Athletics, California Angels, Kansas City Royals, Minnesota Twins, Milwaukee Brewers, Detroit Tigers, Philadelphia Phillies
  Dodgers, Padres, Cardinals, Astros, Pirates, Marlins, Expos, Rockies, Mariners, Royals, Twins, Brewers, Tigers, Phillies, Indians, Cubs, Angels, Giants, Reds
  Dallas Cowboys, Green Bay Packers, San Francisco 49ers, New England Patriots, Denver Broncos, Buffalo Bills, Miami Dolphins, New York Giants, New York Jets, Oakland Raiders
  Pittsburgh Steelers, Kansas City Chiefs, Washington Redskins, Philadelphia Eagles, Chicago Bears, Minnesota Vikings, Carolina Panthers, Jacksonville Jaguars, Packers
  Cowboys, 49ers, Patriots, Broncos, Dolphins, Steelers, Redskins, Eagles, Bears, Vikings, Panthers, Jaguars, Buccaneers, Tampa Bay Buccaneers, New Orleans Saints
  Detroit Red Wings, Colorado Avalanche, New York Rangers, NY Rangers, NY Islanders, New York Islanders, New Jersey Devils, Pittsburgh Penguins, Philadelphia Flyers
  Montreal Canadiens, Toronto Maple Leafs, Edmonton Oilers, Calgary Flames, Vancouver Canucks, Ottawa Senators, Anaheim Mighty Ducks, San Jose Sharks, Boston Bruins
  Penguins, Red Wings, Flyers, Oilers, Canucks, Senators, Sharks, Bruins, Sabres, Buffalo Sabres, Hartford Whalers, Tampa Bay Lightning, Dallas Stars, Chicago Blackhawks
  Wigan, St Helens, Bradford Bulls, Warrington Wolves, Halifax Blue Sox, Leeds Rhinos, London Broncos, Castleford Tigers, Brisbane Broncos, Canberra Raiders, Manly
  Canterbury Bulldogs, Auckland Warriors, Essendon, Collingwood, Carlton, Hawthorn, Geelong, North Melbourne, West Coast Eagles, Sydney Swans, Richmond, St Kilda, Fremantle
  Leicester Tigers, Bath, Harlequins, Saracens, Wasps, Gloucester, Toulouse, Brive, Munster, Leinster, Ulster, Crusaders, Auckland Blues, Natal Sharks, Northern Transvaal
  Surrey, Kent, Essex, Sussex, Yorkshire, Lancashire, Warwickshire, Worcestershire, Leicestershire, Derbyshire, Glamorgan, Middlesex, Somerset, Hampshire, Durham, Northamptonshire
  Chennai Super Kings, Mumbai Indians, Kolkata Knight Riders, Royal Challengers Bangalore, Lahore Qalandars, Karachi Kings, Harvard, UCLA, Notre Dame, Penn State, Ohio State, Florida State, Duke
  Ferrari, McLaren, Williams, Benetton, Ligier, Minardi, Arrows, Jordan, Tyrrell, Sauber, Red Bull Racing, Toyota, Ducati, Honda, Yamaha, Suzuki, Team Telekom, ONCE, Festina, Rabobank
`);

/** Towns by which their teams are called in results, "Southampton 2 Derby 1". */
export const TEAM_TOWNS: readonly string[] = listOf(`
  Southampton, Derby, Leeds, Liverpool, Newcastle, Middlesbrough, Sunderland, Leicester, Coventry, Wimbledon, Blackburn, Sheffield, Norwich, Birmingham, Barnsley, Bolton, Oxford
  Reading, Stoke, Ipswich, Portsmouth, Swindon, Oldham, Grimsby, Bradford, Huddersfield, Southend, Blackpool, Brentford, Millwall, Watford, Luton, Burnley, Wrexham, Peterborough
  York, Rotherham, Shrewsbury, Gillingham, Walsall, Chesterfield, Preston, Bury, Stockport, Cardiff, Swansea, Barnet, Cambridge, Carlisle, Chester, Colchester, Darlington, Doncaster
  Exeter, Fulham, Hartlepool, Hereford, Hull, Lincoln, Mansfield, Northampton, Rochdale, Scarborough, Scunthorpe, Torquay, Wigan, Brighton, Aberdeen, Dundee, Dunfermline, Motherwell
  Kilmarnock, Falkirk, Hibernian, Valencia, Sevilla, Tenerife, Logrones, Zaragoza, Valladolid, Oviedo, Bologna, Parma, Perugia, Reggiana, Piacenza, Verona, Cologne, Stuttgart, Bochum
  Freiburg, Karlsruhe, Duisburg, Rostock, Bielefeld, Bordeaux, Strasbourg, Lyon, Rennes, Caen, Nice, Nancy, Marseille, Cannes, Le Havre, Groningen, Utrecht, Breda, Waalwijk, Heerenveen
  Boston, New York, New Jersey, Philadelphia, Washington, Miami, Orlando, Charlotte, Atlanta, Indiana, Chicago, Detroit, Milwaukee, Cleveland, Toronto, Minnesota, Houston, Utah, Dallas
  Denver, San Antonio, Phoenix, Portland, Seattle, Sacramento, Los Angeles, Vancouver, Golden State, Buffalo, Pittsburgh, Hartford, Montreal, Ottawa, Florida, Tampa Bay, Colorado
  Edmonton, Calgary, Anaheim, San Jose, St. Louis, Baltimore, Texas, Oakland, California, Kansas City, Cincinnati, San Diego, San Francisco, Arizona, Carolina, Tennessee, Green Bay
  New England, Jacksonville, Memphis, New Orleans, Brisbane, Canberra, Newcastle, Melbourne, Sydney, Adelaide, Perth, Auckland, Otago, Canterbury, Wellington, Waikato, Natal, Transvaal
  Lahore, Karachi, Mumbai, Delhi, Bengal, Punjab, Kerala, Zamalek, Damascus, Osaka, Hiroshima, Pohang, Dalian, Guangzhou, Shanghai, Santos, Guarani, Goias, Toluca, Puebla, Morelia, Pachuca
`);

/** Events, as the corpora label them: the league that holds them is no part of the name. */
export const EVENTS: readonly string[] = listOf(`
  World Cup, Rugby World Cup, FA Cup, League Cup, UEFA Cup, European Cup, Champions' League, Cup Winners' Cup, African Nations Cup, Asian Cup, Copa America, Copa Libertadores, Davis Cup
  Fed Cup, Stanley Cup, Super Bowl, World Series, Olympics, Olympic Games, Asian Games, Commonwealth Games, Grand Slam Cup, U.S. Open, French Open, Australian Open, Wimbledon, British Open
  Masters, Ryder Cup, Tour de France, Giro d'Italia, Tri-Nations, Five Nations, Sheffield Shield, Ranji Trophy, Pilkington Cup, Heineken Cup, Singer Cup, Titan Cup, Sharjah Cup, Ashes
  European Championship, World Championships, Monte Carlo Rally, Belgian Grand Prix, Italian Grand Prix, Monaco Grand Prix, Japanese Grand Prix, Johnnie Walker Classic, World Grand Prix, Czech Open
`);

export const LEAGUES: readonly string[] = listOf(`
  National Basketball Association, NBA, National Hockey League, NHL, National Football League, NFL, Major League Baseball, American League, National League, Premier League, Football Association
  FIFA, UEFA, IAAF, ATP, WTA, PGA, IOC, International Olympic Committee, Bundesliga, Serie A, K-League, J-League, International Cricket Council, ICC, FA, Football League, International Skiing Federation
`);
