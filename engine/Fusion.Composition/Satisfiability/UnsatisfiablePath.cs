namespace Cacao.Fusion.Composition;

/// <summary>A query path without a plan, as the validator found it.</summary>
/// <param name="Entry">What was logged about it.</param>
/// <param name="Type">The object type that cannot be gone on from.</param>
/// <param name="Field">The field that cannot be reached; null where the type cannot be fetched by its global id.</param>
/// <param name="Path">How the object was got; null for a root.</param>
/// <param name="Error">Why, with all that was tried.</param>
internal sealed record UnsatisfiablePath(
    CompositionLogEntry Entry, ObjectTypeDefinition Type, FieldDefinition? Field, QueryPath? Path, SatisfiabilityError Error);
