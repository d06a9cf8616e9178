// style: {"quotes":"double","semicolons":false,"indent":"    ","tabWidth":4}
import type { Address } from "./model"

const address: Address = {
    city: "Chicago",/*|*/
}
