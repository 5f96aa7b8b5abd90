namespace DiplomacyModel.Content;

/// <summary>Whether somebody knows.</summary>
public enum KnowledgeKind
{
    /// <summary>"is aware of".</summary>
    Knows,

    /// <summary>"has no knowledge of", "has received no notification of".</summary>
    HasNoKnowledge,
}
