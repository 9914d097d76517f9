/** An invented report with statements that any engine must find. */
export const BRIDGE = `Harrow bridge to open

“We will open the bridge by Friday,” Mayor Ines Calder said on Wednesday. 🌉

Ines Calder warned that the ferry could sink.
`;

/** Another one. */
export const FERRY = `Ferry men strike

“The boats are not safe,” Tomas Brandt, the head of the union, said.

Brandt denied that the crew had been paid.
`;
