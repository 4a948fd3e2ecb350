namespace Cacao.Types;

/// <summary>A schema cannot be built from what was configured. The message names the coordinate at fault.</summary>
public sealed class SchemaException(string message, Exception? innerException = null) : Exception(message, innerException);
