using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for it in records; netstandard2.0 lacks it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
