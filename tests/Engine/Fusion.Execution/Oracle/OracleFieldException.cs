namespace Cacao.Fusion.Execution.Tests;

/// <summary>A field has an error, which is reported already: its value is null as far up as null may stand.</summary>
internal sealed class OracleFieldException : Exception;
