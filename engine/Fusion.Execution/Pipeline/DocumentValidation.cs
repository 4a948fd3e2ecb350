using Cacao.Language;
using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>Validates a document against the schema that clients see.</summary>
internal delegate IReadOnlyList<IError> DocumentValidation(Schema schema, DocumentNode document);
