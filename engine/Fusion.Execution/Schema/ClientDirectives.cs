using Cacao.Types;

namespace Cacao.Fusion.Execution;

/// <summary>
/// What clients may write beyond the composed schema. Of <c>@defer</c> and <c>@stream</c> the gateway makes use of the right that a service
/// has: it takes them, and answers in one piece.
/// </summary>
internal static class ClientDirectives
{
    public static void Allow(SchemaOptions options)
    {
        options.EnableDefer = true;
        options.EnableStream = true;
    }

    public static bool IsIncremental(string directive) => directive is "defer" or "stream";
}
