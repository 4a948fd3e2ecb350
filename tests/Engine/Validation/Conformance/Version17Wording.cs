namespace Cacao.Validation.Conformance;

/// <summary>
/// Cases whose messages version 17 words anew. The engine speaks as the released version 16, which the other suite holds it to;
/// of these cases the number of errors and their places are compared.
/// </summary>
internal static class Version17Wording
{
    private static readonly HashSet<string> s_ids = new(StringComparer.Ordinal)
    {
        "validation17-133", // The argument "@d(a:)" is deprecated
        "validation17-289", // Argument "T.f(a:)" of type "X!" is required
        "validation17-290",
        "validation17-293",
        "validation17-440", // Expected value of type "T" to include required field "f"
        "validation17-447", // Field "T.f" used for OneOf Input Object must be non-null
        "validation17-453", // Expected value of non-null type "X!" not to be null
        "validation17-454", // Expected value of type "T" to be an object
        "validation17-456",
    };

    public static bool IsDifferent(string id) => s_ids.Contains(id);
}
