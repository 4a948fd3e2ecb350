namespace Cacao.Gateway.Benchmarks.Recordings;

/// <summary>A part of an answer: bytes of a call's response, or of the answer itself where no response has them.</summary>
/// <param name="Call">The position of the call among those of its operation; -1 for none.</param>
internal readonly record struct AnswerSlice(int Call, int Start, int Length);
