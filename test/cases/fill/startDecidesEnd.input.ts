interface Meeting {
  startTime: Date;
  endTime: Date;
  title: string;
}

const meeting: Meeting = {
  startTime: new Date('2031-05-05T09:00:00Z'),/*|*/
};

export {};
