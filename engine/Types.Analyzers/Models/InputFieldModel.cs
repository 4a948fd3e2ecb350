namespace Cacao.Types.Analyzers.Models;

/// <summary>A field of an input object with the member it fills.</summary>
/// <param name="ValueType">The C# type of the member, nullable annotations included.</param>
/// <param name="DeclaringType">The C# type that declares the member.</param>
/// <param name="OptionalType">The type argument when the member is an <c>Optional</c>.</param>
/// <param name="Missing">The C# expression for a value that was not given.</param>
internal sealed record InputFieldModel(
    ArgumentModel Argument,
    InputMemberKind Kind,
    string Member,
    string ValueType,
    string DeclaringType,
    string? OptionalType,
    string Missing);
