namespace Cacao.Execution;

/// <summary>How visible a generated data loader is.</summary>
public enum DataLoaderAccessModifier
{
    /// <summary>What the assembly says; public when it says nothing.</summary>
    Default,

    Public,

    /// <summary>The interface is public, the class internal.</summary>
    PublicInterface,

    Internal,
}
