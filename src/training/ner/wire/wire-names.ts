/** Companies and news agencies of agency reports. Compiled for this project from general knowledge. */

function listOf(names: string): readonly string[] {
  return names
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter((name) => name !== "");
}

export const COMPANIES: readonly string[] = listOf(`
  Intel Corp, Microsoft Corp, IBM, Apple Computer, Compaq, Hewlett-Packard, Motorola, Texas Instruments, Oracle, Sun Microsystems, Dell, Cisco Systems, Netscape, Novell, AT&T, MCI
  General Motors, Ford Motor Co, Chrysler, Toyota Motor Corp, Nissan, Honda, Mitsubishi Motors, Mazda, Suzuki, Hyundai Motor, Kia, Daewoo, Samsung Electronics, LG Group, Volkswagen
  BMW, Mercedes-Benz, Daimler, Renault, Peugeot, Fiat, Volvo, Saab, Skoda, Boeing, Airbus, McDonnell Douglas, Lockheed Martin, Northrop Grumman, Raytheon, British Aerospace, Aerospatiale
  Dassault, Fokker, Embraer, Bombardier, Rolls-Royce, General Electric, Siemens, Philips, ABB, Alcatel, Ericsson, Nokia, Sony, Matsushita, Hitachi, Toshiba, Fujitsu, NEC, Canon, Sharp, Sanyo
  Exxon, Mobil, Chevron, Texaco, Shell, Royal Dutch/Shell, British Petroleum, BP, Total, Elf Aquitaine, Repsol, ENI, Petrobras, Pemex, PDVSA, Statoil, Gazprom, Lukoil, Aramco, Petronas, Conoco
  Deutsche Bank, Dresdner Bank, Commerzbank, UBS, Credit Suisse, Barclays, HSBC, Lloyds, NatWest, Standard Chartered, Citibank, Chase Manhattan, J.P. Morgan, Morgan Stanley, Goldman Sachs
  Merrill Lynch, Salomon Brothers, Lehman Brothers, Bear Stearns, Smith Barney, PaineWebber, Prudential Securities, Nomura, Daiwa Securities, Yamaichi, Bank of Tokyo, Sumitomo Bank, Credit Lyonnais
  Societe Generale, BNP, Paribas, ING, ABN Amro, Banco Santander, Banco Bilbao Vizcaya, Banco do Brasil, Bradesco, Itau, Moody's, Standard & Poor's, Fitch, Ernst & Young, KPMG, Lloyd's of London
  British Airways, American Airlines, United Airlines, Delta Air Lines, Northwest Airlines, Lufthansa, Air France, KLM, Swissair, Sabena, Alitalia, Iberia, SAS, Qantas, Cathay Pacific, Singapore Airlines
  Japan Airlines, Korean Air, Asiana, Garuda, Thai Airways, Air India, Emirates, Gulf Air, Kenya Airways, Ethiopian Airlines, Aeroflot, Varig, Aeromexico, Avianca, LAN Chile, Qatar Airways, Ryanair
  Coca-Cola, PepsiCo, Nestle, Unilever, Procter & Gamble, Philip Morris, RJR Nabisco, BAT Industries, Guinness, Grand Metropolitan, Heineken, Carlsberg, Anheuser-Busch, Kellogg, Danone, McDonald's
  Wal-Mart, Sears, Kmart, J.C. Penney, Marks & Spencer, Tesco, Sainsbury, Carrefour, Metro, Ikea, Nike, Reebok, Adidas, Levi Strauss, Gucci, LVMH, L'Oreal, Benetton, Time Warner, Walt Disney, Viacom
  News Corp, CBS, NBC, ABC, CNN, BBC, Bertelsmann, Pearson, Reuters Holdings, Dow Jones, Bloomberg, Merck, Pfizer, Eli Lilly, Glaxo Wellcome, Novartis, Roche, Bayer, Hoechst, BASF, Zeneca, Ciba-Geigy
  DuPont, Dow Chemical, ICI, Rhone-Poulenc, Akzo Nobel, Alcoa, Alcan, Inco, Rio Tinto, BHP, Anglo American, De Beers, Codelco, Freeport, Barrick Gold, Usinor, Thyssen, Krupp, Nippon Steel, Posco
  Canadian Pacific, Canadian National, Norfolk Southern, CSX, Conrail, Union Pacific, Telmex, Telefonica, Telecom Italia, France Telecom, Deutsche Telekom, British Telecom, Cable & Wireless, NTT, Telstra
  Tata Motors, Reliance Industries, Infosys, Hindalco, Larsen & Toubro, State Bank of India, Huawei, Alibaba, Tencent, Baidu, PetroChina, Sinopec, China Mobile, Bank of China, Evergrande, Xiaomi
  Google, Facebook, Amazon, Netflix, Twitter, Uber, Tesla, Airbnb, Spotify, SpaceX, Walmart, ExxonMobil, GlaxoSmithKline, AstraZeneca, Moderna, BioNTech, Sanofi, Safaricom, MTN, Dangote, Sasol, Eskom
  Ayala Corp, San Miguel, Petron, Siam Cement, Bangkok Bank, Maybank, Temasek, CapitaLand, Foxconn, TSMC, Hon Hai, Acer, Vale, Cemex, Bimbo, Falabella, YPF, Ecopetrol, Mercado Libre, Grupo Mexico
`);

export const AGENCIES: readonly string[] = listOf(`
  Reuters, AP, AFP, Xinhua, Kyodo, Interfax, Itar-Tass, TASS, Tanjug, Anatolian, IRNA, MENA, PTI, UPI, dpa, ANSA, EFE, PAP, CTK, MTI, BTA, Rompres, Antara, Bernama, Yonhap, KCNA, Jiji, Belga, APA
  Press Association, Associated Press, Agence France-Presse, Press Trust of India, Xinhua News Agency, RIA Novosti, Radio Free Europe, Voice of America, Israel Radio, Army Radio
`);
