namespace Cacao.Fusion;

/// <summary>What a rule does with a header.</summary>
internal enum HeaderAct
{
    Propagate,
    Insert,
    Rename,
    Remove,
    Merge,
}
