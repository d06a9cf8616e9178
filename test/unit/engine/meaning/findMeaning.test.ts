import { describe, expect, it } from 'vitest';
import { findMeaning, type FieldDescription } from '../../../../src/engine/meaning/findMeaning';
import { parseField } from '../../../support/drawMeaning';

/** `Owner.field: type -> meaning`, one a line. */
const list = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.split('->').map(part => part.trim()) as [string, string]);

const find = (field: FieldDescription) => findMeaning(field)?.meaning.id ?? 'none';
const findAt = (text: string) => find(parseField(text));

describe('a name that is written back to front', () => {
  it.each(
    list(`
    User.nameFirst: string -> person.firstName
    User.name_last: string -> person.lastName
    User.addressEmail: string -> internet.email
    User.phoneHome: string -> contact.phone
    User.emailWork: string -> contact.otherEmail
    Post.dateCreated: Date -> date.created
    Passport.dateExpiry: string -> date.expiryDate
    Order.idUser: string -> id.uuid
    Line.id_order: number -> id.numericId
    Item.priceUnit: number -> commerce.price
    Address.codeCountry: string -> location.countryCode
    User.hashPassword: string -> internet.passwordHash
  `),
  )('%s is %s', (field, meaning) => {
    expect(findAt(field)).toBe(meaning);
  });

  it.each(
    list(`
    Inbox.emailCount: number -> measure.count
    User.phoneVerified: boolean -> contact.isVerified
    Row.isEmail: boolean -> none
    Badge.nameTag: string -> text.tag
    Person.idCard: string -> government.nationalId
    Session.idToken: string -> internet.jwt
    Shop.priceList: string -> none
    Report.dateRange: string -> none
    Mail.emailTemplate: string -> none
    User.emailVerifiedAt: Date -> date.approved
    Job.statement: string -> none
    Row.update: string -> none
    Row.candidate: string -> none
    Link.latency: number -> software.latency
    Form.valid: boolean -> flag.active
    Chat.message: string -> text.message
  `),
  )('but %s stays %s', (field, meaning) => {
    expect(findAt(field)).toBe(meaning);
  });
});

describe('a unit in a name', () => {
  const unitOf = (text: string) => findMeaning(parseField(text))?.unit;

  it.each(
    list(`
    Order.totalCents: number -> cent
    Order.priceInCents: number -> cent
    Order.amount_minor: number -> cent
    Order.amountInMinorUnits: number -> cent
    Order.costPennies: number -> cent
    Money.cents: number -> cent
    Ad.costMicros: number -> micro
    Job.durationMillis: number -> ms
    Invoice.taxPct: number -> percent
  `),
  )('of %s is %s', (field, unit) => {
    expect(unitOf(field)).toBe(unit);
  });

  it('is none where a person is a minor or a letter is a coordinate', () => {
    expect(unitOf('Ticket.minor: number')).toBeUndefined();
    expect(unitOf('Point.m: number')).toBeUndefined();
  });
});

describe('a field gets the meaning that its name says', () => {
  it.each(
    list(`
    User.firstName: string -> person.firstName
    user.first_name: string -> person.firstName
    user.first-name: string -> person.firstName
    USER.FIRST_NAME: string -> person.firstName
    User.fname: string -> person.firstName
    User.givenName: string -> person.firstName
    User.FirstName: string -> person.firstName
    Contact.lastname: string -> person.lastName
    Contact.family_name: string -> person.lastName
    Contact.surname: string -> person.lastName
    User.fullName: string -> person.fullName
    Article.author: string -> person.fullName
    Order.customerName: string -> person.fullName
    Order.nameOfCustomer: string -> person.fullName
    User.displayName: string -> person.displayName
    User.nickname: string -> person.nickname
    User.gender: string -> person.gender
    User.pronouns: string -> person.pronouns
    User.age: number -> person.age
    User.dob: string -> date.birth
    User.birthDate: Date -> date.birth
    User.date_of_birth: string -> date.birth
    User.yearOfBirth: number -> person.birthYear
    User.nationality: string -> person.nationality
    User.maritalStatus: string -> person.maritalStatus
    User.bio: string -> person.bio
    User.avatarUrl: string -> person.avatar
    User.profile_picture: string -> person.avatar
    User.email: string -> internet.email
    User.emailAddress: string -> internet.email
    User.email_addr: string -> internet.email
    User.contact-email: string -> internet.email
    User.emails: string -> internet.email
    Order.customerEmail: string -> internet.email
    User.workEmail: string -> contact.otherEmail
    User.phone: string -> contact.phone
    User.phoneNumber: string -> contact.phone
    User.mobile: string -> contact.phone
    User.tel: string -> contact.phone
    Company.fax: string -> contact.fax
    User.username: string -> internet.username
    User.userName: string -> internet.username
    User.usr: string -> internet.username
    User.password: string -> internet.password
    User.pwd: string -> internet.password
    User.passwordHash: string -> internet.passwordHash
    Session.accessToken: string -> internet.token
    Session.refresh_token: string -> internet.token
    Config.apiKey: string -> internet.apiKey
    Config.client_secret: string -> internet.secret
    Auth.jwt: string -> internet.jwt
    Page.url: string -> internet.url
    Company.website: string -> internet.website
    Shop.domain: string -> internet.domainName
    Server.hostname: string -> internet.hostname
    Session.ip: string -> internet.ipv4
    Session.ipAddress: string -> internet.ipv4
    Session.ip_addr: string -> internet.ipv4
    Host.ipv6: string -> internet.ipv6
    Nic.macAddress: string -> internet.mac
    Server.port: number -> internet.port
    Request.userAgent: string -> internet.userAgent
    Request.httpMethod: string -> internet.httpMethod
    Response.statusCode: number -> internet.httpStatusCode
    Post.slug: string -> internet.slug
    Visit.utm_source: string -> internet.utmSource
    Address.street: string -> location.street
    Address.streetAddress: string -> location.street
    Address.addressLine1: string -> location.street
    Address.address_line_2: string -> location.secondaryAddress
    Address.line2: string -> location.secondaryAddress
    Address.houseNumber: string -> location.buildingNumber
    Address.city: string -> location.city
    Address.town: string -> location.city
    Address.state: string -> location.state
    Address.province: string -> location.state
    Address.stateCode: string -> location.stateCode
    Address.postalCode: string -> location.postcode
    Address.zip: string -> location.postcode
    Address.zip_code: string -> location.postcode
    Adresse.plz: string -> location.postcode
    Address.country: string -> location.country
    Address.countryCode: string -> location.countryCode
    Address.country_iso_code: string -> location.countryCode
    Address.lat: number -> location.latitude
    Address.lng: number -> location.longitude
    Address.longitude: number -> location.longitude
    User.tz: string -> location.timeZone
    User.timezone: string -> location.timeZone
    Order.shippingAddress: string -> location.address
    Place.geohash: string -> location.geohash
    Company.name: string -> company.name
    User.company: string -> company.name
    Invoice.vendorName: string -> company.name
    Company.industry: string -> company.industry
    Company.catchPhrase: string -> company.catchPhrase
    Company.employeeCount: number -> company.employeeCount
    Company.number_of_employees: number -> company.employeeCount
    Company.email: string -> company.email
    Employee.jobTitle: string -> hr.jobTitle
    Employee.job_title: string -> hr.jobTitle
    Employee.department: string -> hr.department
    Employee.dept: string -> hr.department
    Employee.salary: number -> hr.salary
    JobPosting.minSalary: number -> hr.salaryMinimum
    JobPosting.salary_max: number -> hr.salaryMaximum
    Employee.employeeId: string -> hr.employeeNumber
    Job.employmentType: string -> hr.contractType
    Candidate.yearsOfExperience: number -> hr.yearsOfExperience
    Student.gpa: number -> education.gpa
    Student.school: string -> education.school
    Course.title: string -> education.course
    Education.degree: string -> education.degree
    Education.fieldOfStudy: string -> education.fieldOfStudy
    Exam.grade: string -> education.grade
    Patient.bloodType: string -> health.bloodType
    Patient.heartRate: number -> health.heartRate
    Patient.diagnosis: string -> health.diagnosis
    Patient.allergies: string -> health.allergy
    Prescription.medication: string -> health.medication
    Prescription.dosage: string -> health.dosage
    Patient.bmi: number -> health.bodyMassIndex
    Patient.mrn: string -> health.medicalRecordNumber
    Person.ssn: string -> government.ssn
    Employee.nationalId: string -> government.nationalId
    Employee.tax_id: string -> government.taxId
    Cliente.cpf: string -> government.cpf
    Traveler.passportNo: string -> government.passportNumber
    Driver.license_number: string -> government.driverLicense
    Invoice.vatId: string -> government.vatNumber
    Company.ein: string -> government.ein
    Hotel.stars: number -> travel.starRating
    Booking.roomNumber: string -> travel.roomNumber
    Train.platform: string -> travel.platform
    Lesson.title: string -> education.lesson
    Course.credits: number -> education.credits
    Student.student_id: string -> education.studentId
    Vitals.systolic_bp: number -> health.systolic
    Activity.stepCount: number -> health.stepCount
    Recipe.calories: number -> health.calories
    Patient.insuranceProvider: string -> health.insurer
    Contractor.hourly_rate: number -> hr.hourlyRate
    Job.benefits: string -> hr.benefit
    User.skills: string -> hr.skill
    Flight.number: string -> travel.flightNumber
    Flight.flight_no: string -> travel.flightNumber
    Flight.airline: string -> travel.airline
    Flight.origin: string -> travel.airportCode
    Flight.destination: string -> travel.arrivalAirport
    Ticket.seatNumber: string -> travel.seat
    Booking.hotelName: string -> travel.hotel
    Booking.cabinClass: string -> travel.seatClass
    Booking.guests: number -> travel.guestCount
    Profile.twitterHandle: string -> social.handle
    Post.hashtags: string -> social.hashtag
    Post.likes: number -> social.likeCount
    Post.view_count: number -> social.viewCount
    User.followersCount: number -> social.followerCount
    Post.body: string -> social.postBody
    User.linkedinUrl: string -> social.profileUrl
  `),
  )('%s is %s', (field, meaning) => {
    expect(findAt(field)).toBe(meaning);
  });
});

describe('the owner decides where the name alone does not', () => {
  it.each(
    list(`
    Person.name: string -> person.fullName
    User.name: string -> person.fullName
    Patient.name: string -> person.fullName
    CreateUserDto.name: string -> person.fullName
    Company.name: string -> company.name
    Supplier.name: string -> company.name
    City.name: string -> location.city
    Country.name: string -> location.nation
    Country.code: string -> location.nationCode
    Hotel.name: string -> travel.hotel
    Airport.name: string -> travel.airport
    Airline.name: string -> travel.airline
    School.name: string -> education.school
    Course.name: string -> education.course
    Hospital.name: string -> health.hospital
    Department.name: string -> hr.department
    Skill.name: string -> hr.skill
    Cookie.name: string -> internet.cookieName
    Server.name: string -> internet.hostname
    Venue.name: string -> location.placeName
    Person.title: string -> person.prefix
    Employee.title: string -> hr.jobTitle
    JobPosting.title: string -> hr.jobTitle
    Teacher.subject: string -> education.subject
    Address.type: string -> location.addressType
    Phone.type: string -> contact.phoneType
    Company.type: string -> company.type
    Flight.status: string -> travel.flightStatus
    Employee.status: string -> hr.employmentStatus
    Candidate.status: string -> hr.applicationStatus
    Attendance.status: string -> education.attendance
    Room.number: string -> travel.roomNumber
    Order.shippingAddress.name: string -> person.fullName
    Order.customer.name: string -> person.fullName
    Order.seller.company.name: string -> company.name
    Invoice.customer.address.city: string -> location.city
    Trip.hotel.name: string -> travel.hotel
    User.employer.name: string -> company.name
    Project.owner.name: string -> person.fullName
    Server.address: string -> internet.ipv4
    Email.address: string -> internet.email
    User.address: string -> location.address
    Patient.weight: number -> health.weight
    Patient.height: number -> health.height
  `),
  )('%s is %s', (field, meaning) => {
    expect(findAt(field)).toBe(meaning);
  });
});

describe('the type of a field guards its meaning', () => {
  it.each(
    list(`
    User.emailVerified: boolean -> contact.isVerified
    User.phoneVerified: boolean -> contact.isVerified
    Post.comments: number -> social.commentCount
    Company.size: number -> company.employeeCount
    Company.size: string -> company.sizeRange
    Room.number: number -> travel.roomNumberDigits
    Prescription.dose: number -> health.doseAmount
    Wind.direction: string -> location.direction
    Wind.windDirection: number -> location.heading
    Student.grade: number -> education.gradeLevel
    User.zip: number -> location.postcodeNumber
    Job.isRemote: boolean -> hr.isRemote
  `),
  )('%s is %s', (field, meaning) => {
    expect(findAt(field)).toBe(meaning);
  });
});

describe('part of a word is not the word', () => {
  const notFrom = (field: string, groups: readonly string[]) => {
    const id = findAt(field);
    expect(groups).not.toContain(id);
    expect(groups).not.toContain(id.split('.')[0]);
  };

  it.each([
    ['Log.message: string', 'person.age'],
    ['Order.package: string', 'person.age'],
    ['Pipeline.stage: string', 'person.age'],
    ['Deal.stage: number', 'person.age'],
    ['Bank.statement: string', 'location.state'],
    ['Election.candidate: string', 'date'],
    ['Feed.update: string', 'date'],
    ['Host.latency: number', 'location.latitude'],
    ['Form.valid: boolean', 'id'],
    ['Form.valid: string', 'id'],
    ['Country.countryCode: string', 'location.country'],
    ['Address.countryCode: string', 'location.country'],
    ['User.roleId: string', 'hr.jobTitle'],
    ['User.roleId: number', 'hr.jobTitle'],
    ['User.roleId: string', 'software.role'],
    ['User.emailCount: number', 'internet.email'],
    ['Form.isEmail: boolean', 'internet.email'],
    ['Form.hasPhone: boolean', 'contact.phone'],
    ['Country.capitalization: string', 'location.capital'],
    ['Page.pageCount: number', 'person.age'],
    ['Storage.usage: number', 'person.age'],
    ['Shop.average: number', 'person.age'],
    ['Text.language: string', 'person.age'],
    ['User.citizen: string', 'location.city'],
    ['Config.capacity: number', 'location.city'],
    ['Car.velocity: number', 'location.city'],
    ['Report.report: string', 'internet.port'],
    ['Device.portable: boolean', 'internet.port'],
    ['Address.ship: string', 'internet.ipv4'],
    ['Recipe.recipe: string', 'internet.ipv4'],
    ['Trip.zipline: string', 'location.postcode'],
    ['Product.telescope: string', 'contact.phone'],
    ['Order.paymentGateway: string', 'internet.ipv4'],
    ['Component.className: string', 'education.course'],
    ['Point.x: string', 'social.handle'],
    ['Flow.statement: string', 'location.state'],
    ['Team.mate: string', 'hr.team'],
    ['Machine.stateMachine: string', 'location.state'],
  ])('%s is not %s', (field, meaning) => {
    notFrom(field, [meaning]);
  });

  it.each([
    'Foo.wibble: string',
    'Foo.blip: number',
    'Foo.qux: boolean',
    'Foo.zorp: string',
    'Foo.frobnicate: string',
  ])('%s has no meaning', field => {
    expect(findAt(field)).toBe('none');
  });
});

describe('units at the end of a name convert', () => {
  const unitOf = (text: string) => {
    const found = findMeaning(parseField(text));
    return `${found?.meaning.id ?? 'none'} in ${found?.unit ?? found?.meaning.unit ?? 'none'}`;
  };

  it.each([
    ['Patient.weightKg: number', 'health.weight in kg'],
    ['Patient.weight_lbs: number', 'health.weight in lb'],
    ['Patient.heightCm: number', 'health.height in cm'],
    ['Person.heightInches: number', 'health.height in in'],
    ['Patient.bodyTempF: number', 'health.bodyTemperature in fahrenheit'],
    ['Airport.elevationFt: number', 'location.altitude in ft'],
    ['Cookie.maxAgeMs: number', 'internet.maxAge in ms'],
    ['Employee.salaryCents: number', 'hr.salary in cent'],
    ['Medication.dosageMg: number', 'health.doseAmount in mg'],
  ])('%s is %s', (field, expected) => {
    expect(unitOf(field)).toBe(expected);
  });
});

describe('tags and docs speak where the name does not', () => {
  const field = { owners: ['Thing'], name: 'zorp', type: 'string' } as const;

  it('takes a meaning that @faker names, by our id or by faker’s', () => {
    expect(find({ ...field, faker: 'internet.email' })).toBe('internet.email');
    expect(find({ ...field, faker: 'location.zipCode' })).toBe('location.postcode');
    expect(find({ ...field, faker: 'person.jobTitle' })).toBe('hr.jobTitle');
    expect(find({ ...field, faker: 'airline.flightNumber' })).toBe('travel.flightNumber');
  });

  it('takes a meaning that a format names', () => {
    expect(find({ ...field, format: 'email' })).toBe('internet.email');
    expect(find({ ...field, format: 'uri' })).toBe('internet.url');
    expect(find({ ...field, format: 'ipv6' })).toBe('internet.ipv6');
    expect(find({ ...field, format: 'hostname' })).toBe('internet.hostname');
  });

  it('lets a tag win over the name', () => {
    expect(find({ ...field, name: 'email', faker: 'location.city' })).toBe('location.city');
  });

  it('ignores a tag whose meaning does not serve the type', () => {
    expect(find({ ...field, name: 'age', type: 'number', faker: 'internet.email' })).toBe('person.age');
  });

  it('reads the first sentence of the docs', () => {
    expect(find({ ...field, docs: 'The email address of whoever ordered.' })).toBe('internet.email');
    expect(find({ ...field, docs: 'Where it was found. Not the postal code.' })).toBe('none');
  });

  it('lets the name win over the docs', () => {
    expect(find({ ...field, name: 'city', docs: 'Used for the email address.' })).toBe('location.city');
  });
});

describe('it says why', () => {
  it('names the words and the owner', () => {
    expect(findMeaning(parseField('Company.name: string'))?.because).toBe('the name is "name", of "company"');
    expect(findMeaning(parseField('Order.customerEmail: string'))?.because).toBe('the name ends in "email"');
    expect(findMeaning(parseField('Order.customerEmail: string'))?.qualifiers).toEqual(['customer']);
  });
});
