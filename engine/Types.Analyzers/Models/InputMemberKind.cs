namespace Cacao.Types.Analyzers.Models;

/// <summary>How an input field's value gets into the object.</summary>
internal enum InputMemberKind
{
    /// <summary>By the constructor.</summary>
    Constructor,

    /// <summary>A required property: always in the object initializer.</summary>
    Required,

    /// <summary>A settable property: set when a value was given.</summary>
    Settable,

    /// <summary>An init-only property: set through an accessor when a value was given.</summary>
    Init,
}
