using Cacao.Language;
using Cacao.Validation;

namespace Cacao.Execution.Pipeline;

/// <summary>How documents are taken in.</summary>
/// <param name="IsValidated">True to trust that documents are valid.</param>
internal sealed record DocumentOptions(int CacheSize, ParserOptions Parser, bool IsValidated, ValidationOptions Validation);
