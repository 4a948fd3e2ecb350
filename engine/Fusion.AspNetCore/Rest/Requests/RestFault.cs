namespace Cacao.Fusion.Rest;

/// <summary>A part of a request that cannot be read.</summary>
/// <param name="Name">The parameter or member; empty for the body as a whole.</param>
/// <param name="In">path, query, header or body.</param>
internal sealed record RestFault(string Name, string In, string Message);
