/**
 * Words, names and runs of keys that guessing programs try first, in small letters. Twelve characters made of one or two
 * of them and some digits are found in minutes. Kept as bases: "Password2024!" falls with "password".
 */
export const commonBases: ReadonlySet<string> = new Set(
  `
abc abcabc abcd abcde abcdef abcdefg abcdefgh access account action admin administrator adminadmin africa aladdin alexander
alexandra alexis allison amanda america amelia america andrea andrew angel angela angels animal anthony apples april arsenal arthur
ashley asdf asdfasdf asdfgh asdfghjk asdfghjkl asdfjkl aston villa august austin autumn awesome babygirl badger bailey banana
bandit barcelona barney baseball basketball batman beautiful beckham benfica benjamin berlin bigdog birmingham biscuit blackburn
blackcat blackpool blessed blossom blue bluebird bond bond007 booboo boomer boston bournemouth brandon brazil brian bristol britain
british brother brothers bubbles bubba buddha buddy bulldog buster butter buttercup butterfly cambridge camera canada cardiff carlos
caroline carrie castle catherine celtic champion change changeit changeme changethis charles charley charlie charlotte cheese chelsea
cherry chester chicken chocolate chopper chris christ christian christina christine christmas church classic claudia coffee computer
contrasena cookie cookies cool corona correct correcthorse correcthorsebatterystaple council country coventry cowboy creative cricket
crystal cymru cymraeg cwtch daddy daisy dakota dallas daniel danielle darkness darling david december default defender demo denise
dennis derby destiny devil diamond diana dolphin dolphins domino donald dortmund douglas dragon dragons draig dreams drummer dublin
dundee eagle eagles easter edinburgh edward einstein elephant elizabeth emily england english enter enterprise eric everton everything
example facebook fairy faith falcon family fantasy fender ferrari fireman fish fisher flamingo florence florida flower flowers fluffy
flyers football forest forever francis frank freddie freedom friday friend friends frodo fulham galaxy gandalf garden garfield gareth
genesis george germany giants ginger giovanni glasgow google gordon grace grandma granny green guest guitar gunner gunners hammer
hammers hannah happy happyday harley harry harrypotter haslo health heather heaven hello hellohello hello123 henry hibernian hockey
holiday home honey horse house hunter huskers iceman icecream iloveyou iloveyouforever iloveu internet ireland isabella island jackson
jackie james january jasmine jasper jayden jennifer jeremy jessica jesus jesuschrist jimmy john johnny jonathan jordan joseph joshua
juliet july june junior justice justin juventus katherine kathleen kelly kermit kevin killer king kings kingdom kitten kitty knight
ladybug lakers lauren leeds legend leicester letmein letmeinplease letmein123 liberty light lincoln lion lionking lions lisa
liverpool liverpoolfc llanelli logan login london lord loulou love lovely lovelove lover loveyou lucky lucy madison madrid maggie magic
mamgu manager manchester manchestercity manchesterunited mancity mandrake manunited marcus margaret maria mariah marina mario
marley marseille martin mary master matrix matthew maverick max maxwell maybe mercedes merlin mexico michael michelle mickey middlesbrough
midnight millie millwall minecraft miranda mitchell mohammed monday money monica monkey monster montana montreal moonlight morgan
mother mountain muffin murphy music mustang myspace mynoob naruto natalie natasha nature naughty nelson newcastle newport newyork
newpass newpassword nicholas nicole ninja nintendo nirvana norwich nothing nottingham november ocean october office olivia orange
orlando oscar oxford pakistan panther paradise paris parola partner partners partnership pass passpass passphrase passw0rd passwd
passwort password passwords patches patricia patrick peaches peanut pepper peter phoenix phone photo pirate plymouth pokemon poland
police poohbear pookie popcorn portsmouth portugal preston prince princess private public pumpkin punkrock puppy purple qazwsx
qazwsxedc qwaszx qwer qwert qwerty qwertyu qwertyui qwertyuiop qwertyqwerty rabbit rachel racing rainbow rainbows raiders ranger
rangers raymond reading reading rebecca red redhat redskins rhubarb richard robert robin rocket romeo ronaldo rooney rosie rugby
runner russell safety saints samantha samsung samuel sandra saturday scarlet scarlets school scooby scooter scorpion scotland scott
scottish secret secretsecret secure security september sergeant service shadow shakira shannon sheffield shelby shopping silver simba
simple singer sister skater skippy slayer smith smokey snickers snoopy snowball snowflake snowman soccer softball soleil sophie
southampton spain sparky special spider spiderman spirit spring spurs standard starlight stars startrek starwars steelers stella
stephanie stephen steven stockport stoke strawberry student stupid sturridge success summer summertime sunday sunderland sunflower
sunny sunset sunshine superman superstar support surfer susan swansea swindon sweet sweetheart sweetie sweetpea sydney system tad
teacher teddy teddybear temp tempest temporary tennis teresa test tester testing testtest thailand thankyou thomas thunder thursday tiffany
tiger tigers tigger time tinker tinkerbell titanic today tomcat toronto tottenham toyota travis treasure trinity trouble trustme
trustno trustno1 tuesday turtle twilight twitter unicorn united united vampire vanessa vegas victor victoria victory vincent viking
virginia volcano wales walker warcraft warrior warwick watford wednesday welcome welcomehome welcome123 welsh westham whatever
whiskey white william williams willow wilson windows windsor winner winston winter wizard wolf wolverhampton wolves woodland work
wrecsam wrexham yamaha yankees yellow yorkshire youtube zaq zaqwsx zaqxsw zeppelin zxcvb zxcvbn zxcvbnm
asdzxc poiuytrewq lkjhgfdsa mnbvcxz qweasd qweasdzxc wasd azerty azertyuiop qwertz qwertzuiop onetwothree
ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr cariad croeso cyfrinair bore nos heddlu
`
    .split(/\s+/)
    .filter(Boolean),
);
