namespace Cacao.Types;

/// <summary>Defines when a policy shall be executed.</summary>
public enum ApplyPolicy
{
    /// <summary>Before the resolver was executed.</summary>
    BeforeResolver,

    /// <summary>After the resolver was executed.</summary>
    AfterResolver,

    /// <summary>The policy is applied in the validation step before the execution.</summary>
    Validation,
}
